// Sets the colour scheme before the first paint. A file, since the Content-Security-Policy allows no inline script.
// Reads what MUI's useColorScheme stores; the attribute is the theme's colorSchemeSelector.
(function () {
  var mode = "system";
  try {
    mode = localStorage.getItem("mui-mode") || "system";
  } catch {
    // Storage can be blocked; the system's preference is then used.
  }
  if (mode === "system") mode = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
  document.documentElement.setAttribute("data-color-scheme", mode);
})();
