import { useState } from "react";
import { useSearchParams } from "react-router";
import { AT_REST, dialsOf, paramsOf, type Dials } from "./dials";

/** The dials of the address; while one is being turned, where it is now. */
export const useDials = () => {
  const [params, setParams] = useSearchParams();
  const [turning, setTurning] = useState<Dials | null>(null);
  const dials = turning ?? dialsOf(params);
  const settle = (chosen: Dials) => {
    setTurning(null);
    setParams(paramsOf(chosen), { replace: true, preventScrollReset: true });
  };
  return {
    dials,
    /** The list follows, the address waits: browsers do not like a new one at every step. */
    turn: (changed: Partial<Dials>) => setTurning({ ...dials, ...changed }),
    settle: (changed: Partial<Dials>) => settle({ ...dials, ...changed }),
    rest: () => settle(AT_REST),
  };
};

export type DialControls = ReturnType<typeof useDials>;
