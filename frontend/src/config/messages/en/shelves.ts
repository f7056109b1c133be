export const shelf = {
  want: (title: string) => `Want to see ${title}`,
  hide: (title: string) => `Not for me: ${title}`,
  wantIt: "Want to see",
  onWatchlist: "On your watchlist",
  notThisOne: "Not this one",
  isHidden: "Hidden",
  moved: (title: string, from: string | null, to: string | null) => {
    if (to === "watchlist") return `${title} is on your watchlist.`;
    if (to === "hidden") return `${title} is not shown to you any more.`;
    return from === "hidden" ? `${title} may be shown to you again.` : `${title} is off your watchlist.`;
  },
  notMoved: (title: string) => `${title} could not be put aside. It is where it was before.`,
};

export const watchlist = {
  title: "Watchlist",
  how: "What you want to see. It is not recommended again; rate a film and it is seen.",
  other: "Hidden films",
  none: "Nothing on your watchlist yet",
  noneText: "Press the bookmark on a poster, and the film waits for you here.",
  guest: "Your watchlist lives here",
  guestText: "Log in to keep the films that you want to see.",
};

export const hidden: typeof watchlist = {
  title: "Hidden films",
  how: "What you did not want to be shown. Press the eye, and a film may come back.",
  other: "Watchlist",
  none: "You have hidden nothing",
  noneText: "Press the crossed-out eye on a poster, and the film is recommended nowhere.",
  guest: "Hidden films are listed here",
  guestText: "Log in to hide films and to bring them back.",
};
