import Box from "@mui/material/Box";
import { useEffect, useRef } from "react";
import { NavLink } from "react-router";
import { messages } from "@/config/messages";
import { TABLE_NAMES } from "./tableNames";

const text = messages.admin;

const link = {
  px: 1.5,
  py: 1,
  color: "text.secondary",
  fontWeight: 600,
  textDecoration: "none",
  whiteSpace: "nowrap",
  scrollMarginInline: 48, // pixels; its neighbour shows that there is more
  "&.active": { color: "text.primary", boxShadow: "inset 0 -3px var(--mui-palette-primary-main)" },
};

/** The pages for admins. */
export const AdminTabs = () => {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector("[aria-current=page]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, []);
  return (
    <Box
      ref={tabs}
      component="nav"
      aria-label={text.pages}
      sx={{ display: "flex", overflowX: "auto", mb: 3, borderBottom: 1, borderColor: "divider" }}
    >
      <Box component={NavLink} to="/dashboard" end sx={link}>
        {text.overview}
      </Box>
      {TABLE_NAMES.map((name) => (
        <Box key={name} component={NavLink} to={`/dashboard/tables/${name}`} sx={link}>
          {text.tables[name]}
        </Box>
      ))}
      <Box component={NavLink} to="/dashboard/models" sx={link}>
        {text.models}
      </Box>
    </Box>
  );
};
