/** Hands a file to the browser's downloads; `name` without path. */
export function saveFile(name: string, content: string | Uint8Array | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
