import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { StarRating } from "./StarRating";

test("arrow keys walk in half stars, and only where they stop counts", async () => {
  const onChange = vi.fn();
  const user = userEvent.setup();
  render(<StarRating label="Your rating of Alien" value={3} onChange={onChange} />);
  screen.getByRole("radio", { name: "3 stars" }).focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(screen.getByRole("radio", { name: "4.5 stars" })).toBeChecked();
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([[4.5]]));
});

test("leaving before the keys have rested keeps the rating", async () => {
  const onChange = vi.fn();
  const { unmount } = render(<StarRating label="Your rating of Alien" value={3} onChange={onChange} />);
  screen.getByRole("radio", { name: "3 stars" }).focus();
  await userEvent.keyboard("{ArrowLeft}");
  unmount();
  expect(onChange.mock.calls).toEqual([[2.5]]);
});

test("the group says which film it rates", () => {
  render(<StarRating label="Your rating of Alien" value={null} onChange={vi.fn()} />);
  expect(screen.getByRole("radiogroup", { name: "Your rating of Alien" })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: "Not rated" })).toBeChecked();
});
