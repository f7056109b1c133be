import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { messages } from "@/config/messages";

interface Props {
  title: string;
  /** One sentence under the heading. */
  lead?: string;
  /** Controls that stand beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page with its document title and its one h1. */
export const Page = ({ title, lead, actions, children }: Props) => (
  <>
    <title>{`${title} · ${messages.product}`}</title>
    <Box
      sx={{ display: "flex", flexWrap: "wrap", alignItems: "flex-end", justifyContent: "space-between", gap: 2, mb: 3 }}
    >
      <div>
        <Typography variant="h1">{title}</Typography>
        {lead && (
          <Typography color="textSecondary" sx={{ mt: 1, maxWidth: "62ch" }}>
            {lead}
          </Typography>
        )}
      </div>
      {actions}
    </Box>
    {children}
  </>
);
