/** Nearly every page shows films: what draws them is fetched with the shell, not after it. */
export * from "@/components/movie/MovieCard";
export * from "@/components/movie/Rail";
export * from "@/components/poster/Marquee";
