import TextField, { type TextFieldProps } from "@mui/material/TextField";
import { useEffect, useRef, useState } from "react";

const SETTLED_AFTER = 300; // milliseconds between the last key and the search

type Props = Omit<TextFieldProps, "value" | "onChange"> & { value: string; onSettled: (text: string) => void };

/** A text field that reports once typing rests, and follows its value when that changes elsewhere. */
export const SettledField = ({ value, onSettled, ...field }: Props) => {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const reported = useRef(value);
  if (seen !== value) {
    setSeen(value);
    if (value !== text.trim()) setText(value); // the back button, or "Clear filters"
  }
  const settle = useRef(onSettled);
  useEffect(() => {
    settle.current = onSettled;
    reported.current = value;
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== reported.current) settle.current(text.trim());
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [text]);
  return <TextField {...field} value={text} onChange={(event) => setText(event.target.value)} />;
};
