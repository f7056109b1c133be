import { useListWatchlistQuery } from "@/api/generated";
import { messages } from "@/config/messages";
import { ShelfPage } from "./ShelfPage";

/** What the member wants to see. */
export const WatchlistPage = () => (
  <ShelfPage text={messages.watchlist} from="/watchlist" other="/hidden" useList={useListWatchlistQuery} />
);
