import DarkModeRounded from "@mui/icons-material/DarkModeRounded";
import LightModeRounded from "@mui/icons-material/LightModeRounded";
import IconButton from "@mui/material/IconButton";
import { useColorScheme } from "@mui/material/styles";
import { messages } from "@/config/messages";

/** The other theme; until it is pressed, the system's preference holds. */
export const ThemeToggle = () => {
  const { mode, systemMode, setMode } = useColorScheme();
  const isDark = (mode === "system" ? systemMode : mode) !== "light";
  const label = isDark ? messages.theme.toLight : messages.theme.toDark;
  return (
    <IconButton onClick={() => setMode(isDark ? "light" : "dark")} aria-label={label} title={label} color="inherit">
      {isDark ? <LightModeRounded /> : <DarkModeRounded />}
    </IconButton>
  );
};
