import type { Finding } from '@camket/domain';
import { ledgerFinding } from '../ledger-finding';
import type { RefusedTarget } from './refused-target';

interface Sequence {
  /** Every number below has been seen. */
  next: number;
  readonly ahead: Set<number>;
  /** Numbers of events that the office's register refused for good. */
  readonly excused: Set<number>;
}

/** Follows the gapless numbering of each device's events. */
export class DeviceSequences {
  readonly #devices = new Map<string, Sequence>();

  /** Takes the number of an event; false when the device used it before. */
  add(client: string, seq: number): boolean {
    const device = this.#of(client);
    if (seq < device.next || device.ahead.has(seq)) return false;
    if (seq > device.next) {
      device.ahead.add(seq);
      return true;
    }
    device.next += 1;
    while (device.ahead.delete(device.next)) device.next += 1;
    return true;
  }

  /** Takes note of a number whose event will never come. */
  excuse({ client, seq }: RefusedTarget): void {
    this.#of(client).excused.add(seq);
  }

  /** Which devices have gaps. */
  findings(): Finding[] {
    const findings: Finding[] = [];
    for (const [client, { next, ahead, excused }] of this.#devices) {
      if (ahead.size === 0) continue;
      const last = [...ahead].reduce((a, b) => Math.max(a, b), next);
      const lacking = [...excused].filter((seq) => seq >= next && seq < last && !ahead.has(seq));
      const missing = last - next + 1 - ahead.size - lacking.length;
      if (missing === 0) continue;
      findings.push(
        ledgerFinding('LED-18', { params: { client, missing, seq: next }, path: '/seq' }),
      );
    }
    return findings;
  }

  #of(client: string): Sequence {
    let device = this.#devices.get(client);
    if (!device) {
      device = { next: 1, ahead: new Set(), excused: new Set() };
      this.#devices.set(client, device);
    }
    return device;
  }
}
