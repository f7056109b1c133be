import createCache from "@emotion/cache";

/** Writes styles as they are: adding prefixes takes a tenth of the start, and what today's browsers still ask them for is cosmetic. */
export const styleCache = createCache({ key: "css", stylisPlugins: [] });
