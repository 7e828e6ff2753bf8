/** A clock on which every step takes a millisecond, and what is done whenever the page has its turn. */
export function slices(sliceMs: number, onTurn: (turn: number) => void = () => undefined) {
  const clock = { ms: 0, turns: 0 };
  const pause = (): Promise<void> => {
    clock.turns += 1;
    onTurn(clock.turns);
    return Promise.resolve();
  };
  return { clock, now: () => (clock.ms += 1), pause, sliceMs };
}
