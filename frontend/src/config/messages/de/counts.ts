/** Zahlen mit ihren Hauptwörtern. */
export const number = (value: number) => value.toLocaleString("de");
export const films = (count: number) => `${number(count)} ${count === 1 ? "Film" : "Filme"}`;
export const ratings = (count: number) => `${number(count)} ${count === 1 ? "Bewertung" : "Bewertungen"}`;
export const stars = (value: number) => `${number(value)} ${value === 1 ? "Stern" : "Sterne"}`;
export const decimal = (value: number) => value.toLocaleString("de", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
