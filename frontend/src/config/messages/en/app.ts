/** The frame around every page. */
export const language = { label: "Language" };

export const navigation = {
  label: "Main",
  home: "Home",
  explore: "Explore",
  topRated: "Top rated",
  similar: "Find similar",
  forYou: "For you",
  myRatings: "My ratings",
  watchlist: "Watchlist",
  account: "Account",
  importExport: "Import & export",
  logIn: "Log in",
  signUp: "Sign up",
  pickThree: "Pick three",
  start: "Rate films",
  gallery: "Gallery",
  myPosts: "My posts",
  upload: "New post",
  admin: "Dashboard",
  logOut: "Log out",
  loggedOut: "You are logged out.",
  logOutFailed: "You are still logged in: the server could not be reached.",
  expired: "Your session has ended. Log in to go on.",
};

export const theme = { toLight: "Use light theme", toDark: "Use dark theme" };

export const footer = {
  about: "Recommendations that explain themselves.",
  apiDocs: "API",
  more: "More",
  attribution: "This product uses the TMDB API but is not endorsed or certified by TMDB.",
  drawn: "Drawn posters are our own.",
};

export const notFound = {
  title: "This page is not in the programme",
  text: "The address leads nowhere. The films are this way.",
  home: "To the films",
  movie: "We do not have this film",
};
