import type { GridValidRowModel } from "@mui/x-data-grid";
import { api, type ListMovieRowsApiArg } from "@/api/generated";
import type { TableName } from "./tableNames";

export type RowQuery = ListMovieRowsApiArg; // the same for every table
export type Changes = Record<string, unknown>;

interface RowPage {
  data?: { count: number; results: GridValidRowModel[] };
  error?: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

/** What a grid needs of a table, over the endpoints of that table. */
export interface TableAccess {
  useRows: (query: RowQuery) => RowPage;
  useUpdate: () => (rowId: number, changes: Changes) => Promise<GridValidRowModel>;
  useDelete: () => (ids: number[]) => Promise<unknown>;
  useExport: () => (query: RowQuery) => Promise<string>;
}

const { endpoints } = api;

export const tables: Record<TableName, TableAccess> = {
  movies: {
    useRows: endpoints.listMovieRows.useQuery,
    useUpdate: () => {
      const [update] = endpoints.updateMovieRow.useMutation();
      return (rowId, changes) => update({ rowId, patchedMovieEditRequest: changes }).unwrap();
    },
    useDelete: () => {
      const [remove] = endpoints.deleteMovieRows.useMutation();
      return (ids) => remove({ rowIdsRequest: { ids } }).unwrap();
    },
    useExport: () => {
      const [read] = endpoints.exportMovieRows.useLazyQuery();
      return (query) => read(query).unwrap();
    },
  },
  users: {
    useRows: endpoints.listUserRows.useQuery,
    useUpdate: () => {
      const [update] = endpoints.updateUserRow.useMutation();
      return (rowId, changes) => update({ rowId, patchedUserEditRequest: changes }).unwrap();
    },
    useDelete: () => {
      const [remove] = endpoints.deleteUserRows.useMutation();
      return (ids) => remove({ rowIdsRequest: { ids } }).unwrap();
    },
    useExport: () => {
      const [read] = endpoints.exportUserRows.useLazyQuery();
      return (query) => read(query).unwrap();
    },
  },
  ratings: {
    useRows: endpoints.listRatingRows.useQuery,
    useUpdate: () => {
      const [update] = endpoints.updateRatingRow.useMutation();
      return (rowId, changes) => update({ rowId, patchedRatingEditRequest: changes }).unwrap();
    },
    useDelete: () => {
      const [remove] = endpoints.deleteRatingRows.useMutation();
      return (ids) => remove({ rowIdsRequest: { ids } }).unwrap();
    },
    useExport: () => {
      const [read] = endpoints.exportRatingRows.useLazyQuery();
      return (query) => read(query).unwrap();
    },
  },
  posts: {
    useRows: endpoints.listPostRows.useQuery,
    useUpdate: () => {
      const [update] = endpoints.updatePostRow.useMutation();
      return (rowId, changes) => update({ rowId, patchedPostEditRequest: changes }).unwrap();
    },
    useDelete: () => {
      const [remove] = endpoints.deletePostRows.useMutation();
      return (ids) => remove({ rowIdsRequest: { ids } }).unwrap();
    },
    useExport: () => {
      const [read] = endpoints.exportPostRows.useLazyQuery();
      return (query) => read(query).unwrap();
    },
  },
};
