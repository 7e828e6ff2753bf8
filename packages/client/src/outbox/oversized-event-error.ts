/** An event alone is larger than the register takes; its code is `event-too-large`. */
export class OversizedEventError extends Error {
  readonly code = 'event-too-large';

  /** Names the event and its bytes of UTF-8. */
  constructor(
    readonly eventId: string,
    readonly bytes: number,
  ) {
    super(`Event ${eventId} has ${bytes} bytes, more than the register takes.`);
    this.name = 'OversizedEventError';
  }
}
