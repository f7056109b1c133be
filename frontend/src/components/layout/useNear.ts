import { startTransition, useEffect, useRef, useState } from "react";

const AHEAD = "800px"; // about a screen, so that it stands before it is scrolled to

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** One observer for the whole page: there may be a hundred posters. */
const watcher = (): IntersectionObserver => {
  observer ??= new IntersectionObserver(
    (entries, self) => {
      for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
        self.unobserve(target);
        waiting.get(target)?.();
      }
    },
    { rootMargin: `${AHEAD} 0px`, scrollMargin: `0px ${AHEAD}` }, // the second one for rails, which scroll sideways
  );
  return observer;
};

/** Whether an element is, or has been, nearly in view. */
export const useNear = <E extends Element>() => {
  const [isNear, setNear] = useState(false);
  const place = useRef<E>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    waiting.set(element, () => startTransition(() => setNear(true)));
    watcher().observe(element);
    return () => watcher().unobserve(element);
  }, []);
  return { place, isNear };
};
