import type { ChangeEvent } from "react";
import Box from "@mui/material/Box";
import { messages } from "@/config/messages";
import { chooseLanguage, language, LANGUAGES, type Language } from "@/config/messages/language";

/** The languages by their own names. */
export const LanguageChoice = () => (
  <Box
    component="select"
    aria-label={messages.language.label}
    value={language}
    onChange={(event: ChangeEvent<HTMLSelectElement>) => chooseLanguage(event.target.value as Language)}
    sx={{
      font: "inherit",
      fontSize: "0.875rem",
      color: "text.primary",
      bgcolor: "background.paper",
      border: 1,
      borderColor: "divider",
      borderRadius: 1,
      px: 1,
      py: 0.5,
    }}
  >
    {Object.entries(LANGUAGES).map(([code, name]) => (
      <option key={code} value={code} lang={code}>
        {name}
      </option>
    ))}
  </Box>
);
