import StarBorderRounded from "@mui/icons-material/StarBorderRounded";
import StarRounded from "@mui/icons-material/StarRounded";
import Rating from "@mui/material/Rating";
import { useEffect, useRef, useState } from "react";
import { messages } from "@/config/messages";

interface Props {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  size?: "small" | "medium" | "large";
}

const SETTLED_AFTER = 150; // milliseconds: arrow keys pass through many values, only the last one counts

/** Half stars to click, tap, or walk with the arrow keys; choosing the same value again removes it. */
export const StarRating = ({ label, value, onChange, size = "large" }: Props) => {
  const [pending, setPending] = useState<{ value: number | null } | null>(null);
  const isPointed = useRef(false); // a press means its value, a key may be one of several
  const latest = useRef({ pending, onChange });
  useEffect(() => {
    latest.current = { pending, onChange };
  });

  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(() => {
      setPending(null);
      latest.current.onChange(pending.value);
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [pending]);

  useEffect(
    () => () => {
      const { pending: unsent, onChange: send } = latest.current;
      if (unsent) send(unsent.value); // leaving the page keeps the rating
    },
    [],
  );

  return (
    <Rating
      aria-label={label}
      role="radiogroup"
      precision={0.5}
      size={size}
      value={pending ? pending.value : value}
      onPointerDown={() => {
        isPointed.current = true;
      }}
      onKeyDown={() => {
        isPointed.current = false;
      }}
      onChange={(_, chosen) => (isPointed.current ? onChange(chosen) : setPending({ value: chosen }))}
      getLabelText={messages.common.stars}
      emptyLabelText={messages.rating.none}
      icon={<StarRounded fontSize="inherit" />}
      emptyIcon={<StarBorderRounded fontSize="inherit" />}
      sx={{
        color: "warning.main",
        fontSize: size === "large" ? "2.25rem" : undefined,
        "& .MuiRating-iconEmpty": { color: "inherit", opacity: 0.75 },
      }}
    />
  );
};
