import { useState } from "react";
import { useSearchParams } from "react-router";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { Examples } from "./Examples";
import { SimilarForm } from "./SimilarForm";
import { SimilarResults } from "./SimilarResults";

const text = messages.similar;
const COUNT = { least: 5, most: 50, usual: 15 };

const countOf = (asked: string | null): number => {
  const count = Number.parseInt(asked ?? "", 10);
  return Number.isNaN(count) ? COUNT.usual : Math.min(COUNT.most, Math.max(COUNT.least, count));
};

/** Option C: name a film, get those nearest to it. What is asked lives in the address. */
export const SimilarPage = () => {
  const [params, setParams] = useSearchParams();
  const title = params.get("title") ?? "";
  const [count, setCount] = useState(countOf(params.get("n")));
  const ask = (asked: { title?: string; n?: number }) => {
    const next = { title, n: count, ...asked };
    setParams(
      { title: next.title, n: String(next.n) },
      { replace: asked.title === undefined, preventScrollReset: true },
    );
  };
  const settle = (n: number) => {
    if (title) ask({ n });
  };
  return (
    <Page title={text.title} lead={text.how}>
      <SimilarForm
        key={title}
        title={title}
        count={count}
        limits={COUNT}
        onCount={setCount}
        onCountSettled={settle}
        onTitle={(asked) => ask({ title: asked })}
      />
      {title ? (
        <SimilarResults title={title} n={countOf(params.get("n"))} onTitle={(asked) => ask({ title: asked })} />
      ) : (
        <Examples onTitle={(asked) => ask({ title: asked })} />
      )}
    </Page>
  );
};
