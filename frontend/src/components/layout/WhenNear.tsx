import type { ReactNode } from "react";
import { useNear } from "./useNear";

interface Props {
  /** Something cheap that takes the room. */
  placeholder: ReactNode;
  children: ReactNode;
}

/** Its children once they are nearly in view: what is far down costs neither requests nor drawing. */
export const WhenNear = ({ placeholder, children }: Props) => {
  const { place, isNear } = useNear<HTMLDivElement>();
  return isNear ? children : <div ref={place}>{placeholder}</div>;
};
