import { fireEvent, render } from "@testing-library/react";
import { expect, test } from "vitest";
import { movieCard } from "@/testing/movies";
import { Poster } from "./Poster";

test("a poster that fails to load is drawn instead", () => {
  const { container } = render(<Poster movie={movieCard({ poster_url: "/gone.jpg" })} />);
  const image = container.querySelector("img");
  expect(image).toHaveAttribute("src", "/gone.jpg");
  if (image) fireEvent.error(image);
  expect(container.querySelector("img")).toBeNull();
  expect(container.querySelector("svg")).toBeInTheDocument();
});
