import GridViewRounded from "@mui/icons-material/GridViewRounded";
import ViewListRounded from "@mui/icons-material/ViewListRounded";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { messages } from "@/config/messages";
import type { View } from "./useListAddress";

const text = messages.myRatings;

interface Props {
  value: View;
  onChange: (view: View) => void;
}

/** Rows or posters. */
export const ViewChoice = ({ value, onChange }: Props) => (
  <ToggleButtonGroup
    exclusive
    size="small"
    value={value}
    aria-label={text.view}
    onChange={(_, chosen: View | null) => chosen && onChange(chosen)}
  >
    <ToggleButton value="list" aria-label={text.asList}>
      <ViewListRounded />
    </ToggleButton>
    <ToggleButton value="grid" aria-label={text.asGrid}>
      <GridViewRounded />
    </ToggleButton>
  </ToggleButtonGroup>
);
