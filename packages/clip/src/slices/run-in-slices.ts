/** How work in slices lets the page breathe. */
export interface SliceOptions {
  /** The time in milliseconds, only differences count: `performance.now` in a browser. */
  readonly now: () => number;
  /** Resolves when the page has had its turn. */
  readonly pause: () => Promise<void>;
  /** Length of a slice in milliseconds, 12 if not given. */
  readonly sliceMs?: number;
}

/** Work done a step at a time: every `yield` is a place to pause, the result is returned at the end. */
export type Steps<T> = Generator<undefined, T>;

const SLICE_MS = 12;

/**
 * Does all steps at once.
 * @example
 * drainSteps(anchoringSteps('Sẽ bố trí vốn.', [])); // => []
 */
export function drainSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the steps in slices; after each slice the page has its turn.
 * @example
 * await runInSlices(steps, { now: () => performance.now(), pause }); // => what the steps return
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  { now, pause, sliceMs = SLICE_MS }: SliceOptions,
): Promise<T> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < sliceMs) continue;
    await pause();
    began = now();
  }
}
