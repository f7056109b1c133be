export const pickThree = {
  title: "Pick three",
  how: "Choose three films you love among the hundred best. You get five more that everyone knows, and five that few do.",
  chosen: (count: number, needed: number) => `${count} of ${needed} chosen`,
  submit: "Show my films",
  answer: "From your three picks",
  popular: "Well known",
  lessKnown: "Less known",
  because: (titles: string[]) => `Because of ${titles.join(" and ")}`,
  again: "Pick again",
};
