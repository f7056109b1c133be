import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import Typography from "@mui/material/Typography";

interface Props {
  lead: string;
  titles: readonly string[];
  onTitle: (title: string) => void;
}

/** Titles to ask for with one press. */
export const TitleChips = ({ lead, titles, onTitle }: Props) => (
  <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
    <Typography color="textSecondary">{lead}</Typography>
    {titles.map((title) => (
      <Chip key={title} label={title} onClick={() => onTitle(title)} />
    ))}
  </Box>
);
