import { messages } from "@/config/messages";

export const TYPES = ["image/jpeg", "image/png", "image/webp", "image/gif"] as const;
const MOST = 10_000_000; // bytes, as the server takes by default

/** What speaks against sending this file; null when nothing does. The server looks closer. */
export const faultOf = ({ type, size }: Pick<File, "type" | "size">): string | null => {
  if (!(TYPES as readonly string[]).includes(type)) return messages.posts.notImage;
  return size > MOST ? messages.posts.tooLarge((size / 1e6).toFixed(1)) : null;
};
