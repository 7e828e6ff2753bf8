/** A store that neither opens nor says why: another window of an older version holds it, or the disk does not answer. */
export class OpeningTooLongError extends Error {
  override readonly name = 'OpeningTooLongError';
  readonly code = 'opening-too-long';
}

/**
 * Waits so many milliseconds for what may never come.
 *
 * @throws OpeningTooLongError when it has not come by then; else what it fails with itself.
 * @example
 * await openWithin(Promise.resolve(1), 1_000); // => 1
 */
export async function openWithin<T>(opening: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new OpeningTooLongError('The store does not open.')), ms);
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}
