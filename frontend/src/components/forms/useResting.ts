import { useEffect, useState } from "react";

/** The value once it has not changed for a while, so that not every key asks the server. */
export const useResting = <T>(value: T, milliseconds = 250): T => {
  const [resting, setResting] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setResting(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return resting;
};
