import { setupServer } from "msw/node";

/** The API in tests; each test says what it answers. */
export const server = setupServer();
