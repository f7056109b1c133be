/** A post that is being written. */
export interface Draft {
  value: number | null;
  words: string;
  image: File | null;
}

export const isEmpty = ({ value, words, image }: Draft): boolean =>
  value === null && words.trim() === "" && image === null;
