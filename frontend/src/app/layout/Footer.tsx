import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { RouterLink } from "@/components/layout/RouterLink";
import { useRealPostersShown } from "@/components/poster/realPosters";
import { messages } from "@/config/messages";
import { furtherDestinations } from "./destinations";
import { LanguageChoice } from "./LanguageChoice";

const { footer } = messages;

/** TMDB's attribution appears as soon as one of its posters does. */
export const Footer = () => {
  const hasRealPosters = useRealPostersShown();
  return (
    <Box component="footer" sx={{ borderTop: 1, borderColor: "divider", mt: 4 }}>
      <Box
        sx={{
          maxWidth: 1440,
          mx: "auto",
          px: { xs: 2, sm: 3 },
          py: 3,
          display: "flex",
          flexWrap: "wrap",
          gap: 1,
          columnGap: 3,
          justifyContent: "space-between",
        }}
      >
        <Typography variant="body2" color="textSecondary">
          {footer.about} {hasRealPosters ? footer.attribution : footer.drawn}
        </Typography>
        <Box component="nav" aria-label={footer.more} sx={{ display: "flex", flexWrap: "wrap", gap: 2.5 }}>
          {furtherDestinations.map(({ to, label }) => (
            <RouterLink key={to} to={to} variant="body2">
              {label}
            </RouterLink>
          ))}
          <LanguageChoice />
          <Link href="/api/docs/" variant="body2">
            {footer.apiDocs}
          </Link>
        </Box>
      </Box>
    </Box>
  );
};
