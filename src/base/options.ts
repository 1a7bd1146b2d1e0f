/**
 * The words of misuse: checks that every public door uses, so that all of them read alike.
 *
 * Used at the doors (constructors, public methods). Never logs, never repairs a wrong value.
 * A wrong type throws `TypeError` with code `INVALID_ARGUMENT_TYPE`, a wrong value `RangeError` with code `INVALID_ARGUMENT`:
 * "cannot X: Y must be Z: received V".
 */
import { inspect } from 'node:util';

export interface Coded {
  readonly code: string;
}

const show = (value: unknown): string => {
  const text = inspect(value, { depth: 0, breakLength: Infinity, maxArrayLength: 3, maxStringLength: 60 });
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
};

/** `TypeError` in the house's words; the caller throws it. */
export function wrongType(door: string, what: string, expected: string, received: unknown): TypeError & Coded {
  return Object.assign(new TypeError(`cannot ${door}: ${what} must be ${expected}: received ${show(received)} (${received === null ? 'null' : typeof received})`), {
    code: 'INVALID_ARGUMENT_TYPE',
  });
}

/** `RangeError` in the house's words; the caller throws it. */
export function wrongValue(door: string, what: string, expected: string, received: unknown): RangeError & Coded {
  return Object.assign(new RangeError(`cannot ${door}: ${what} must be ${expected}: received ${show(received)}`), { code: 'INVALID_ARGUMENT' });
}

export function requireFunction(door: string, what: string, value: unknown): asserts value is (...args: never[]) => unknown {
  if (typeof value !== 'function') throw wrongType(door, what, 'a function', value);
}

/** A whole number of at least `least`. */
export function requireCount(door: string, what: string, value: unknown, least: number): number {
  if (typeof value !== 'number') throw wrongType(door, what, `a whole number of at least ${least}`, value);
  if (!Number.isInteger(value) || value < least) throw wrongValue(door, what, `a whole number of at least ${least}`, value);
  return value;
}

/** Milliseconds, 0 or more; Infinity is allowed and means "no limit". */
export function requireMs(door: string, what: string, value: unknown): number {
  if (typeof value !== 'number') throw wrongType(door, what, 'a number of milliseconds', value);
  if (Number.isNaN(value) || value < 0) throw wrongValue(door, what, 'a number of milliseconds, 0 or more', value);
  return value;
}

/** An option object whose keys are all known; `undefined` counts as empty. */
export function requireOptions<T extends object>(door: string, options: unknown, known: readonly (keyof T & string)[]): T {
  if (options === undefined) return {} as T;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw wrongType(door, 'options', 'an object', options);
  for (const key of Object.keys(options)) {
    if (!(known as readonly string[]).includes(key)) throw wrongValue(door, 'options', `an object with keys among ${known.join(', ')}`, key);
  }
  return options as T;
}
