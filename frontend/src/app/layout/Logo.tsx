import Box from "@mui/material/Box";
import { Link } from "react-router";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";

/** The name itself, its letters widening like a screen between opening curtains. */
export const Logo = () => (
  <Box
    component={Link}
    to="/"
    sx={{
      py: 1,
      color: "text.primary",
      textDecoration: "none",
      fontSize: "1.35rem",
      fontWeight: 850,
      letterSpacing: "-0.02em",
      lineHeight: 1,
    }}
  >
    <Box component="span" aria-hidden sx={{ fontStretch: "62%" }}>
      Next
    </Box>
    <Box component="span" aria-hidden sx={{ fontStretch: "125%", color: "primary.main" }}>
      Flex
    </Box>
    <VisuallyHidden>{messages.product}</VisuallyHidden>
  </Box>
);
