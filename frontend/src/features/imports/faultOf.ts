import { isProblem } from "@/api/problem";
import { messages } from "@/config/messages";

/** The server's sentence about what went wrong. */
export const faultOf = (error: unknown): string => {
  if (!isProblem(error)) return messages.imports.failed;
  return Object.values(error.errors ?? {}).flat().join(" ") || error.detail;
};
