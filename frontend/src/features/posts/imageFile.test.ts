import { expect, test } from "vitest";
import { messages } from "@/config/messages";
import { faultOf } from "./imageFile";

test("a file that is no image, or too large, is not even sent", () => {
  expect(faultOf({ type: "application/pdf", size: 10 })).toBe(messages.posts.notImage);
  expect(faultOf({ type: "image/png", size: 12_340_000 })).toBe(messages.posts.tooLarge("12.3"));
  expect(faultOf({ type: "image/png", size: 10_000_000 })).toBeNull();
});
