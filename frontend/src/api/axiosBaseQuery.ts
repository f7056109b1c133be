import type { BaseQueryFn } from "@reduxjs/toolkit/query";
import type { AxiosProgressEvent } from "axios";
import { http } from "@/api/http";
import { toProblem, type Problem } from "@/api/problem";
import { refreshSession } from "@/api/session";
import { selectAccessToken, type SessionRoot } from "@/api/sessionSlice";
import { uploadProgressed } from "@/api/uploadProgress";

export interface Request {
  url: string;
  method?: string;
  body?: unknown;
  params?: Record<string, unknown>;
  responseType?: "blob";
}

/** RTK Query over axios: `{ data }` or `{ error: Problem }`; a 401 renews the session and tries once more. */
export const axiosBaseQuery: BaseQueryFn<Request, unknown, Problem> = async (
  request,
  { getState, dispatch, signal },
) => {
  const token = () => selectAccessToken(getState() as SessionRoot);
  const used = token();
  const first = await send(request, used, signal);
  if (first.error?.status !== 401 || !used) return first;
  const current = token();
  if (current && current !== used) return send(request, current, signal);
  const { access, problem } = await refreshSession(dispatch);
  return problem ? { error: problem } : send(request, access, signal);
};

const uploading = {
  timeout: 0, // as long as a slow connection takes
  onUploadProgress: ({ progress = 0 }: AxiosProgressEvent) => uploadProgressed(progress),
};

type Answer = { data: unknown; error?: undefined } | { data?: undefined; error: Problem };

const send = async (
  { url, method = "GET", body, params, responseType }: Request,
  token: string | null,
  signal: AbortSignal,
): Promise<Answer> => {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  try {
    const { data } = await http.request<unknown>({
      url,
      method,
      data: body,
      params,
      responseType,
      signal,
      headers,
      ...(body instanceof FormData && uploading),
    });
    return { data: data ?? null };
  } catch (error) {
    return { error: toProblem(error) };
  } finally {
    if (body instanceof FormData) uploadProgressed(null);
  }
};
