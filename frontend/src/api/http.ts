import axios from "axios";
import { env } from "@/config/env";

/** Same-origin by default, so the refresh cookie travels by itself. */
export const http = axios.create({
  baseURL: env.apiUrl || undefined,
  timeout: 30_000,
  paramsSerializer: { indexes: null },
});
