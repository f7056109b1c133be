import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { messages } from "@/config/messages";
import { renderPage } from "@/testing/render";
import { ThemeToggle } from "./ThemeToggle";

test("the toggle leaves the system's scheme, where public/color-scheme.js will find it", async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("dark"),
    addListener: vi.fn(),
    removeListener: vi.fn(),
  }));
  const { user } = renderPage(<ThemeToggle />);
  expect(document.documentElement).toHaveAttribute("data-color-scheme", "dark");
  await user.click(screen.getByRole("button", { name: messages.theme.toLight }));
  expect(document.documentElement).toHaveAttribute("data-color-scheme", "light");
  expect(localStorage.getItem("mui-mode")).toBe("light");
  expect(screen.getByRole("button", { name: messages.theme.toDark })).toBeInTheDocument();
});
