import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

interface Props {
  title: string;
  text: string;
  children?: ReactNode;
}

/** Says why there is nothing here and what to do about it. */
export const EmptyState = ({ title, text, children }: Props) => (
  <Box sx={{ p: { xs: 3, sm: 5 }, borderRadius: 3, bgcolor: "background.paper", border: 1, borderColor: "divider" }}>
    <Typography variant="h2" sx={{ mb: 1 }}>
      {title}
    </Typography>
    <Typography color="textSecondary" sx={{ maxWidth: "58ch", mb: children ? 3 : 0 }}>
      {text}
    </Typography>
    {children && <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>{children}</Box>}
  </Box>
);
