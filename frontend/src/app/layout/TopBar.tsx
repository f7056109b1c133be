import Box from "@mui/material/Box";
import { NavLink } from "react-router";
import { messages } from "@/config/messages";
import { AccountMenu } from "./AccountMenu";
import { destinations, furtherDestinations } from "./destinations";
import { Logo } from "./Logo";
import { ThemeToggle } from "./ThemeToggle";

const bar = {
  position: "sticky",
  top: 0,
  zIndex: "appBar",
  bgcolor: "color-mix(in srgb, var(--mui-palette-background-default) 86%, transparent)",
  backdropFilter: "blur(14px)",
  borderBottom: 1,
  borderColor: "divider",
};

const link = {
  px: 1.5,
  py: 1,
  borderRadius: 1,
  color: "text.secondary",
  fontWeight: 600,
  textDecoration: "none",
  whiteSpace: "nowrap",
  "&:hover": { color: "text.primary" },
  "&.active": { color: "text.primary", boxShadow: "inset 0 -3px var(--mui-palette-primary-main)", borderRadius: 0 },
};

/** Product, main navigation on wide screens, theme and account. */
export const TopBar = () => (
  <Box component="header" sx={bar}>
    <Box
      sx={{
        maxWidth: 1440,
        mx: "auto",
        px: { xs: 2, sm: 3 },
        minHeight: 60,
        display: "flex",
        alignItems: "center",
        gap: 1,
      }}
    >
      <Logo />
      <Box component="nav" aria-label={messages.navigation.label} sx={{ display: { xs: "none", md: "flex" }, ml: 2 }}>
        {destinations.map(({ to, label }) => (
          <Box key={to} component={NavLink} to={to} end={to === "/"} sx={link}>
            {label}
          </Box>
        ))}
        {furtherDestinations.map(({ to, label }) => (
          <Box key={to} component={NavLink} to={to} sx={{ ...link, display: { xs: "none", lg: "block" } }}>
            {label}
          </Box>
        ))}
      </Box>
      <Box sx={{ flexGrow: 1 }} />
      <ThemeToggle />
      <AccountMenu />
    </Box>
  </Box>
);
