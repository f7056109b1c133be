export const similar = {
  title: "Find similar",
  how: "Name a film you love. We compare directors, cast, genres and keywords.",
  input: "Film title",
  count: "How many",
  submit: "Find",
  likeThis: "If you like",
  notFound: (title: string) => `We have no film called “${title}”.`,
  didYouMean: "Did you mean",
  examples: "For example",
};
