import Box from "@mui/material/Box";
import { Suspense } from "react";
import { Outlet, ScrollRestoration } from "react-router";
import { messages } from "@/config/messages";
import { Footer } from "./Footer";
import { PageSkeleton } from "./PageSkeleton";
import { TabBar } from "./TabBar";
import { TopBar } from "./TopBar";
import { useExpiryNotice } from "./useExpiryNotice";
import { useFocusOnNavigation } from "./useFocusOnNavigation";

const skipLink = {
  position: "fixed",
  zIndex: "tooltip",
  left: 12,
  top: -80,
  p: 1.5,
  borderRadius: 1,
  color: "primary.contrastText",
  bgcolor: "primary.main",
  "&:focus": { top: 12 },
};

export const AppShell = () => {
  const main = useFocusOnNavigation();
  useExpiryNotice();
  return (
    <Box sx={{ minHeight: "100dvh", display: "flex", flexDirection: "column" }}>
      <Box component="a" href="#content" sx={skipLink}>
        {messages.common.skipToContent}
      </Box>
      <TopBar />
      <Box
        component="main"
        id="content"
        ref={main}
        tabIndex={-1}
        sx={{ flexGrow: 1, width: 1, maxWidth: 1440, mx: "auto", px: { xs: 2, sm: 3 }, pt: { xs: 2, sm: 4 }, pb: 6 }}
      >
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </Box>
      <Footer />
      <TabBar />
      <ScrollRestoration />
    </Box>
  );
};
