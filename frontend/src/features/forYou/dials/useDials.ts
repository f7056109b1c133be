import { useState } from "react";
import { useSearchParams } from "react-router";
import { AT_REST, areSame, dialsOf, paramsOf, type Dials } from "./dials";

/** The dials of the address; until that has caught up with a turn, where they are now. */
export const useDials = () => {
  const [params, setParams] = useSearchParams();
  const [turning, setTurning] = useState<Dials | null>(null);
  const settled = dialsOf(params);
  const dials = turning ?? settled;
  const hasCaughtUp = turning !== null && areSame(turning, settled);
  if (hasCaughtUp) setTurning(null);
  const settle = (chosen: Dials) => {
    setTurning(chosen); // the address lags behind a key that is held down
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
