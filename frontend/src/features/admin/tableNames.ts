export const TABLE_NAMES = ["movies", "users", "ratings", "posts"] as const;
export type TableName = (typeof TABLE_NAMES)[number];
