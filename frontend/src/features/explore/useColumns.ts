import { useLayoutEffect, useRef, useState } from "react";

const LEAST_WIDTH = 165; // pixels of a card
const PHONE = 552; // pixels of content on a screen of 600

/** How a grid divides its width: as `MovieGrid` does in CSS, but in numbers, for rows that are only sometimes there. */
export const useColumns = () => {
  const grid = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const measure = () => {
      setWidth(element.clientWidth);
      setTop(element.getBoundingClientRect().top + window.scrollY);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const gap = width < PHONE ? 16 : 24;
  const columns = width < PHONE ? 2 : Math.floor((width + gap) / (LEAST_WIDTH + gap));
  return { grid, top, gap, columns, cellWidth: (width - gap * (columns - 1)) / columns };
};
