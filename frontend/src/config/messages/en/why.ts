const points = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;

export const why = {
  open: "Why?",
  title: (title: string) => `Why ${title}?`,
  rank: (rank: number) => `Number ${rank.toLocaleString("en")} of all films for you, before any tuning.`,
  parts: "What your ratings say",
  points,
  strongest: (title: string, rating: number) => `${title}, ${rating}★`,
  others: (count: number) => `${count.toLocaleString("en")} other ${count === 1 ? "rating" : "ratings"}`,
  popular: "Liked by many, whatever you rated",
  sum: (score: number) => `Together ${score.toFixed(2)}, the score it is ranked by.`,
  without: "What if …",
  counterfactual: (title: string, rating: number, rank: number | null, now: number) => {
    const then = rank === null ? "this would not be on the list" : `this would be #${rank.toLocaleString("en")}`;
    return rank === now
      ? `Without your ${rating}★ for ${title} this would still be #${now}.`
      : `Without your ${rating}★ for ${title} ${then} instead of #${now.toLocaleString("en")}.`;
  },
  shared: "What it shares with films you like",
  kinds: { director: "director", cast: "cast", keyword: "keyword", genre: "genre", other: "" },
  andMore: (count: number) => `and ${count} more`,
};

export const record = {
  title: "How well we knew you",
  error: (stars: number, count: number) =>
    `We were off by ${stars.toFixed(1)}★ on average, over ${count} ${count === 1 ? "rating" : "ratings"} that we had foreseen.`,
  inside: (share: number) => `${Math.round(share * 100)} % were inside our interval; it is made for 80 %.`,
  expected: (stars: number) => `we expected ${stars.toFixed(1)}`,
  lower: "You gave less",
  asExpected: "as expected",
  higher: "more",
  chart: (bars: readonly { difference: number; count: number }[]) =>
    `Given minus expected: ${bars.map(({ difference, count }) => `${difference} stars ${count} times`).join(", ")}`,
};
