import { isAxiosError } from "axios";
import type { Problem as ProblemDetails } from "@/api/generated";
import { messages } from "@/config/messages";

/** RFC 9457 problem details, as the backend sends them; status 0 when no answer came at all. */
export type Problem = Omit<ProblemDetails, "type">;

const unreachable: Problem = { status: 0, ...messages.problem.unreachable };

/** What went wrong, whatever was thrown: the server's own words when it sent some. */
export const toProblem = (error: unknown): Problem => {
  if (!isAxiosError(error) || !error.response) return unreachable;
  const { status, data } = error.response;
  const sent: Partial<Problem> = typeof data === "object" && data !== null ? data : {};
  return { ...messages.problem.server, ...sent, status };
};

export const isProblem = (error: unknown): error is Problem =>
  typeof error === "object" && error !== null && "status" in error && "title" in error;
