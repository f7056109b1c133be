import { useSelector } from "react-redux";
import { useRetrieveShelvesQuery } from "@/api/generated";
import { selectIsMember } from "@/api/sessionSlice";
import { SHELVES, type Shelf } from "@/api/shelves";

/** Where the logged-in user has put a film aside, or null. */
export const useShelf = (movieId: number): Shelf | null => {
  const isMember = useSelector(selectIsMember);
  const { shelf } = useRetrieveShelvesQuery(undefined, {
    skip: !isMember,
    selectFromResult: ({ data }) => ({ shelf: SHELVES.find((name) => data?.[name].includes(movieId)) ?? null }),
  });
  return isMember ? shelf : null;
};
