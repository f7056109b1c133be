/** Ground and ink carry the text (contrast at least 4.5, tested); the shapes a, b, c only decorate. */
export interface Palette {
  ground: string;
  ink: string;
  a: string;
  b: string;
  c: string;
}

export type Mood = "night" | "dread" | "cosmos" | "heat" | "play" | "tender" | "quiet" | "wild";

const palette = (ground: string, ink: string, a: string, b: string, c: string): Palette => ({ ground, ink, a, b, c });

export const PALETTES: Record<Mood, readonly [Palette, ...Palette[]]> = {
  night: [
    palette("#15171c", "#f4ead7", "#e0452c", "#2f343f", "#f2b53a"),
    palette("#1d2a3a", "#f6efe2", "#f0a13c", "#0e1722", "#5d7f9e"),
    palette("#e9dfc9", "#1b1b1e", "#c5392a", "#1b1b1e", "#a39a83"),
    palette("#2d1f2f", "#f7e7d9", "#e8604c", "#160e18", "#8f5a7a"),
  ],
  dread: [
    palette("#120c0f", "#f3e6dd", "#b3121d", "#3a1016", "#e9d7c5"),
    palette("#7d0f16", "#fbeee0", "#1a0507", "#4d070c", "#f1d9bd"),
    palette("#10211c", "#e6f0dc", "#8fd14f", "#07100d", "#2f5c4a"),
  ],
  cosmos: [
    palette("#141a3c", "#f4f1ff", "#ff7d5c", "#2f3a86", "#f7d774"),
    palette("#0d2b33", "#e8fbf5", "#3fd0b4", "#14525c", "#f4e04d"),
    palette("#2a1245", "#fdf0ff", "#ff5fa2", "#5e2f96", "#5ee0ff"),
    palette("#e8e4da", "#1f2430", "#e4572e", "#2e5e78", "#f2c14e"),
  ],
  heat: [
    palette("#a93518", "#fff3df", "#f5a623", "#5c170c", "#2a0e08"),
    palette("#f0b23e", "#2a1a0c", "#a53a1c", "#d8862a", "#5f2413"),
    palette("#24343a", "#fdeed6", "#ee6c2d", "#131e22", "#f7c65b"),
    palette("#4d5130", "#f7f0d8", "#d96b33", "#25291a", "#c9a24a"),
  ],
  play: [
    palette("#ffd23f", "#2b1a4a", "#ee4266", "#3bbfa0", "#540d6e"),
    palette("#f7f0e3", "#1d2b53", "#ff6b5b", "#2ec4b6", "#ffbf46"),
    palette("#1f5fc4", "#ffffff", "#ffd166", "#0f3d8a", "#ff8b7b"),
    palette("#ff8fa3", "#38102a", "#fff1d0", "#c9184a", "#3d9fa0"),
    palette("#0f6d66", "#fdf7e3", "#ffb703", "#0a4a45", "#fb6f5c"),
  ],
  tender: [
    palette("#f3d9d3", "#4a1426", "#b5294e", "#e88b8b", "#7a1f3d"),
    palette("#5b1734", "#fde8e0", "#f27e7e", "#2f0a1b", "#f6c6a8"),
    palette("#e6e1ec", "#2b2350", "#6c5bb5", "#b9a9dc", "#f08a7b"),
    palette("#173f4f", "#f8ede0", "#f3a77c", "#0c2530", "#7fb3b8"),
  ],
  quiet: [
    palette("#ece6db", "#22302d", "#c9733d", "#3f6b5e", "#a9b8a6"),
    palette("#2e3f3a", "#f3ecdc", "#d9a25f", "#182320", "#7a9a8b"),
    palette("#d8dfe3", "#1d2a38", "#d9643a", "#41617d", "#93a9b8"),
    palette("#433a53", "#f6eddf", "#e7a977", "#251f31", "#8c7fa6"),
  ],
  wild: [
    palette("#123b3a", "#f3f5d9", "#f2c14e", "#0a2222", "#7ccf9a"),
    palette("#3a1f5d", "#fdf1d8", "#f4a63a", "#1e0f36", "#8b5cc7"),
    palette("#cfe3d4", "#18342c", "#e9893e", "#2f7d5b", "#86b59a"),
  ],
};
