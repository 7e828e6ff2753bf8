/**
 * Runs a task never twice at once. Whoever asks while it runs gets the one run that begins after it, so that what they wrote
 * before asking is part of it.
 *
 * @example
 * const refresh = oneAtATime(() => Promise.resolve());
 * await refresh(); // the task ran once
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    next = null;
    running = task().finally(() => {
      if (next === null) running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return start();
    next ??= running.then(start, start);
    return next;
  };
}
