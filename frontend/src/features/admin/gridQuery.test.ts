import type { GridLogicOperator } from "@mui/x-data-grid";
import { expect, test } from "vitest";
import { changesOf, gridQuery } from "./gridQuery";

test("filters, order and page are put in the server's terms", () => {
  const query = gridQuery({
    pagination: { page: 2, pageSize: 25 },
    sorting: [{ field: "year", sort: "desc" }],
    filter: {
      items: [
        { field: "title", operator: "contains", value: "a:b" },
        { field: "year", operator: ">", value: 0 },
        { field: "runtime", operator: "isEmpty" },
        { field: "language", operator: "equals", value: "" },
        { field: "genres", operator: "isAnyOf", value: ["en", "de"] },
      ],
      logicOperator: "or" as GridLogicOperator,
      quickFilterValues: ["iron", "man"],
    },
  });
  expect(query).toEqual({
    page: 3,
    pageSize: 25,
    sort: "-year",
    search: "iron man",
    match: "any",
    filter: ["title:contains:a:b", "year:>:0", "runtime:isEmpty:", "genres:isAnyOf:en,de"],
  });
});

test("only changed fields are sent", () => {
  const before = { title: "Heat", genres: ["Crime"], year: 1995, rating_count: 3 };
  const after = { title: "Heat", genres: ["Crime", "Drama"], year: null, rating_count: 4 };
  expect(changesOf(before, after, ["title", "genres", "year"])).toEqual({ genres: ["Crime", "Drama"], year: null });
});
