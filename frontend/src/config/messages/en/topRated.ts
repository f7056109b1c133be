export const topRated = {
  title: "Top rated",
  titleIn: (genre: string) => `Top rated: ${genre}`,
  how: "A weighted average: films with few ratings are drawn towards the average of all, so one enthusiast cannot make a winner.",
  rank: (rank: number) => `Rank ${rank}`,
  none: "No film here has enough ratings yet",
  noneHint: "The list fills as people rate. Try another genre meanwhile.",
};
