/** Numbers with their nouns. */
export const films = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "film" : "films"}`;
export const ratings = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "rating" : "ratings"}`;
export const stars = (value: number) => `${value} ${value === 1 ? "star" : "stars"}`;
