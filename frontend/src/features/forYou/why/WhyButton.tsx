import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { lazy, Suspense, useState } from "react";
import { messages } from "@/config/messages";

const WhyDialog = lazy(async () => ({ default: (await import("./WhyDialog")).WhyDialog }));

/** Opens what stands behind a recommendation. */
export const WhyButton = ({ movie }: { movie: { id: number; title: string } }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Box sx={{ position: "relative" /* above the card's own link */, mt: 0.25, ml: -1 }}>
      <Button size="small" aria-label={messages.why.title(movie.title)} onClick={() => setOpen(true)} sx={{ px: 1, minWidth: 0 }}>
        {messages.why.open}
      </Button>
      {isOpen && (
        <Suspense>
          <WhyDialog movie={movie} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Box>
  );
};
