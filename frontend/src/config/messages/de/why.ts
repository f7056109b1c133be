import type { Messages } from "@/config/messages/en";
import { decimal } from "./counts";

const whole = (value: number) => value.toLocaleString("de");
const twoPlaces = (value: number) =>
  value.toLocaleString("de", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const why: Messages["why"] = {
  open: "Warum?",
  title: (title) => `Warum ${title}?`,
  rank: (rank) => `Nummer ${whole(rank)} aller Filme für dich, vor dem Abstimmen.`,
  parts: "Was deine Bewertungen sagen",
  points: (value) => `${value < 0 ? "−" : "+"}${twoPlaces(Math.abs(value))}`,
  strongest: (title, rating) => `${title}, ${whole(rating)}★`,
  others: (count) => `${whole(count)} weitere ${count === 1 ? "Bewertung" : "Bewertungen"}`,
  popular: "Bei vielen beliebt, was immer du bewertest",
  sum: (score) => `Zusammen ${twoPlaces(score)}: danach wird geordnet.`,
  without: "Was wäre, wenn …",
  counterfactual: (title, rating, rank, now) => {
    const given = `Ohne deine ${whole(rating)}★ für ${title}`;
    if (rank === null) return `${given} stünde er gar nicht auf der Liste.`;
    return rank === now
      ? `${given} stünde er immer noch auf Platz ${whole(now)}.`
      : `${given} stünde er auf Platz ${whole(rank)} statt ${whole(now)}.`;
  },
  shared: "Was er mit Filmen teilt, die dir gefallen",
  kinds: { director: "Regie", cast: "Besetzung", keyword: "Stichwort", genre: "Genre", other: "" },
  andMore: (count) => `und ${whole(count)} weitere`,
};

export const record: Messages["record"] = {
  title: "Wie gut wir dich kannten",
  error: (stars, count) =>
    `Wir lagen im Mittel um ${decimal(stars)}★ daneben, bei ${whole(count)} ${count === 1 ? "Bewertung" : "Bewertungen"}, die wir vorhergesagt hatten.`,
  inside: (share) => `${Math.round(share * 100)} % lagen in unserem Bereich; er ist für 80 % gemacht.`,
  expected: (stars) => `erwartet: ${decimal(stars)}`,
  lower: "Du gabst weniger",
  asExpected: "wie erwartet",
  higher: "mehr",
  chart: (bars) =>
    `Gegeben minus erwartet: ${bars.map(({ difference, count }) => `${whole(difference)} Sterne ${whole(count)}-mal`).join(", ")}`,
};
