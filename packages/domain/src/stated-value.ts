import type { Stated } from './stated';

/**
 * The value when it is stated, else null.
 *
 * @example
 * statedValue({ state: 'stated', value: 3 }); // => 3
 */
export function statedValue<T>(stated: Stated<T>): T | null {
  return stated.state === 'stated' ? stated.value : null;
}
