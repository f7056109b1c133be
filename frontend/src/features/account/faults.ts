import { isProblem } from "@/api/problem";

/** What is wrong with one field, in the server's words. */
export const faultOf = (error: unknown, field: string): string | undefined =>
  isProblem(error) ? error.errors?.[field]?.join(" ") : undefined;

/** What is wrong with the whole, rather than with one of the fields shown. */
export const generalFault = (error: unknown, fields: readonly string[]): string | null => {
  if (!isProblem(error)) return null;
  if (!error.errors) return error.detail;
  const rest = Object.entries(error.errors).filter(([field]) => !fields.includes(field));
  return rest.length > 0 ? rest.flatMap(([, said]) => said).join(" ") : null;
};
