import Box from "@mui/material/Box";
import { NavLink } from "react-router";
import { messages } from "@/config/messages";
import { destinations } from "./destinations";

const HEIGHT = 62;

const bar = {
  display: { xs: "flex", md: "none" },
  position: "fixed",
  insetInline: 0,
  bottom: 0,
  zIndex: "appBar",
  height: `calc(${HEIGHT}px + env(safe-area-inset-bottom))`,
  pb: "env(safe-area-inset-bottom)",
  bgcolor: "background.paper",
  borderTop: 1,
  borderColor: "divider",
};

const tab = {
  flex: 1,
  minWidth: 0,
  display: "flex",
  flexDirection: "column",
  alignItems: "center",
  justifyContent: "center",
  gap: 0.25,
  color: "text.secondary",
  fontSize: "0.72rem",
  fontStretch: "88%",
  fontWeight: 600,
  textDecoration: "none",
  "&.active": { color: "primary.main" },
  "&:focus-visible": { outlineOffset: "-3px" },
};

/** The main navigation on narrow screens, in reach of a thumb. */
export const TabBar = () => (
  <>
    <Box sx={{ display: { xs: "block", md: "none" }, height: HEIGHT, flexShrink: 0 }} />
    <Box component="nav" aria-label={messages.navigation.label} sx={bar}>
      {destinations.map(({ to, label, Icon }) => (
        <Box key={to} component={NavLink} to={to} end={to === "/"} sx={tab}>
          <Icon aria-hidden />
          {label}
        </Box>
      ))}
    </Box>
  </>
);
