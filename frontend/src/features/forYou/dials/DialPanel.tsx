import RestartAltRounded from "@mui/icons-material/RestartAltRounded";
import TuneRounded from "@mui/icons-material/TuneRounded";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Collapse from "@mui/material/Collapse";
import { useId, useState } from "react";
import { messages } from "@/config/messages";
import { Dial } from "./Dial";
import { areAtRest } from "./dials";
import { Leanings } from "./Leanings";
import { Moods } from "./Moods";
import type { DialControls } from "./useDials";

const text = messages.dials;

const grid = {
  display: "grid",
  gap: { xs: 2, md: 3 },
  gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", lg: "repeat(4, minmax(0, 1fr))" },
};

/** What the member asks of the list beside that it fits: the list follows while a dial is turned. */
export const DialPanel = (controls: DialControls) => {
  const { dials, turn, settle, rest } = controls;
  const isTurned = !areAtRest(dials);
  const [isOpen, setOpen] = useState(isTurned);
  const id = useId();
  return (
    <Box
      component="section"
      aria-label={text.title}
      sx={{ mb: 3, p: { xs: 1.5, sm: 2 }, borderRadius: 3, border: 1, borderColor: "divider", bgcolor: "background.paper" }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <Button
          color="inherit"
          startIcon={<TuneRounded />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {text.title}
        </Button>
        <Moods {...controls} />
        {isTurned && (
          <Button size="small" color="inherit" startIcon={<RestartAltRounded />} onClick={rest} sx={{ ml: { sm: "auto" } }}>
            {text.rest}
          </Button>
        )}
      </Box>
      <Collapse in={isOpen} id={id} unmountOnExit>
        <Box sx={{ ...grid, pt: 2, px: { xs: 0.5, sm: 1 } }}>
          {(["popularity", "era", "diversity"] as const).map((name) => (
            <Dial
              key={name}
              label={text[name].label}
              ends={text[name].ends}
              lowest={name === "diversity" ? 0 : -1}
              value={dials[name]}
              onTurn={(to) => turn({ [name]: to })}
              onSettle={(to) => settle({ [name]: to })}
            />
          ))}
          <Leanings {...controls} />
        </Box>
      </Collapse>
    </Box>
  );
};
