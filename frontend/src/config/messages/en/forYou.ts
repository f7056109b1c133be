export const forYou = {
  title: "For you",
  predicted: (value: number) => `We expect ${value.toFixed(1)}`,
  because: "Because you rated",
  cold: "We do not know your taste yet",
  list: "Your list",
  rateThese: "Seen any of these?",
  meanwhile: "Meanwhile, what everyone likes",
  guest: "A list made for you",
  guestText: "Log in and rate a few films: the list follows every rating at once and says why each film is on it.",
  model: (version: string) => `Made by ${version}`,
  refreshing: "Bringing your list up to date…",
};
