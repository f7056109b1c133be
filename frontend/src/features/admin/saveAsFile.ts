/** Hands a text to the browser as a file to keep. */
export const saveAsFile = (content: BlobPart, name: string): void => {
  const url = URL.createObjectURL(new Blob([content]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
