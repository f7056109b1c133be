import CloseRounded from "@mui/icons-material/CloseRounded";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import { messages } from "@/config/messages";
import { Dial } from "./Dial";
import { MOST_LEANINGS, type Leaning } from "./dials";
import { LeaningField } from "./LeaningField";
import type { DialControls } from "./useDials";

const text = messages.dials;

/** A dial for each genre or tag chosen, and a field to choose another. */
export const Leanings = ({ dials: { leanings }, turn, settle }: DialControls) => {
  const changed = (name: string, weight: number): Leaning[] =>
    leanings.map((leaning) => (leaning.name === name ? { name, weight } : leaning));
  return (
    <>
      {leanings.map(({ name, weight }) => (
        <Dial
          key={name}
          label={name}
          ends={[text.less, text.more]}
          lowest={-1}
          value={weight}
          onTurn={(to) => turn({ leanings: changed(name, to) })}
          onSettle={(to) => settle({ leanings: changed(name, to) })}
        >
          <IconButton
            size="small"
            aria-label={text.remove(name)}
            onClick={() => settle({ leanings: leanings.filter((leaning) => leaning.name !== name) })}
          >
            <CloseRounded fontSize="small" />
          </IconButton>
        </Dial>
      ))}
      {leanings.length < MOST_LEANINGS && (
        <Box sx={{ alignSelf: "center" }}>
          <LeaningField
            taken={leanings.map(({ name }) => name)}
            onAdd={(name) => settle({ leanings: [...leanings, { name, weight: 0.5 }] })}
          />
        </Box>
      )}
    </>
  );
};
