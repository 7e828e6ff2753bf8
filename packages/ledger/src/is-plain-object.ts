/**
 * Whether an object is a plain one, of whatever realm (a frame, a worker): its prototype is none or ends there.
 *
 * @example
 * isPlainObject(new Date(0)); // => false
 */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
