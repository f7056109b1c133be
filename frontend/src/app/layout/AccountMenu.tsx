import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { lazy, Suspense } from "react";
import { useSelector } from "react-redux";
import { Link } from "react-router";
import { selectSessionStatus } from "@/api/sessionSlice";
import { messages } from "@/config/messages";

const { navigation } = messages;
const MemberMenu = lazy(async () => ({ default: (await import("./MemberMenu")).MemberMenu }));

/** Log in and sign up for guests; own ratings and log out for members. */
export const AccountMenu = () => {
  const status = useSelector(selectSessionStatus);
  if (status === "member") {
    return (
      <Suspense fallback={<Box sx={{ width: 50 }} />}>
        <MemberMenu />
      </Suspense>
    );
  }
  return (
    <Box sx={{ display: "flex", gap: 0.5, visibility: status === "guest" ? "visible" : "hidden" }}>
      <Button component={Link} to="/login" color="inherit" sx={{ px: 1.5, whiteSpace: "nowrap" }}>
        {navigation.logIn}
      </Button>
      <Button component={Link} to="/signup" variant="contained" sx={{ px: 2, whiteSpace: "nowrap" }}>
        {navigation.signUp}
      </Button>
    </Box>
  );
};
