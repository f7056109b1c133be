import { useLayoutEffect, useRef } from "react";

const GLIDE = { duration: 320, easing: "cubic-bezier(0.2, 0.8, 0.2, 1)" };

/** Lets the children of a list glide to their new places; each names itself in `data-key`. */
export const useGlide = <T extends HTMLElement>() => {
  const list = useRef<T>(null);
  const places = useRef(new Map<string, DOMRect>());
  useLayoutEffect(() => {
    const isStill = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
    const now = new Map<string, DOMRect>();
    for (const child of list.current?.querySelectorAll<HTMLElement>("[data-key]") ?? []) {
      const key = child.dataset.key ?? "";
      const [from, to] = [places.current.get(key), child.getBoundingClientRect()];
      now.set(key, to);
      if (isStill || !places.current.size) continue;
      if (!from) child.animate([{ opacity: 0, transform: "scale(0.94)" }, {}], GLIDE);
      else if (from.left !== to.left || from.top !== to.top) {
        child.animate([{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` }, {}], GLIDE);
      }
    }
    places.current = now;
  });
  return list;
};
