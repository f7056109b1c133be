import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { messages } from "@/config/messages";

/** Says what rating films is good for. */
export const Invitation = () => (
  <Box
    sx={{
      mt: 5,
      p: { xs: 3, sm: 4 },
      borderRadius: 3,
      border: 1,
      borderColor: "divider",
      bgcolor: "background.paper",
      display: "flex",
      flexWrap: "wrap",
      gap: 3,
      alignItems: "center",
    }}
  >
    <Box sx={{ flex: "1 1 22rem" }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {messages.home.invite}
      </Typography>
      <Typography color="textSecondary">{messages.home.inviteText}</Typography>
    </Box>
    <Button component={Link} to="/start" variant="contained" size="large">
      {messages.myRatings.start}
    </Button>
  </Box>
);
