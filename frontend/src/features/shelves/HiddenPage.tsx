import { useListHiddenQuery } from "@/api/generated";
import { messages } from "@/config/messages";
import { ShelfPage } from "./ShelfPage";

/** What the member does not want to be shown, to be brought back. */
export const HiddenPage = () => (
  <ShelfPage text={messages.hidden} from="/hidden" other="/watchlist" useList={useListHiddenQuery} />
);
