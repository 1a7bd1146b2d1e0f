/**
 * How an object says for itself how it travels: queues, locks, shared memory, and any class of a user.
 *
 * Used by wire/codec.ts (writes and reads) and by every class that can be sent. Never imports such a class: the receiving side
 * imports the named module on demand, so there is no registry and no upward import.
 *
 * A class that travels has a method `[sendable]()` which returns where to find the function that makes it again, and plain data
 * for that function. It is called once per message that carries the object.
 */

/** `Symbol.for('allcores.sendable')`: the name of the method that makes an object travel. */
export const sendable: unique symbol = Symbol.for('allcores.sendable') as never;

/** The parcel: on the receiving side `(await import(module))[name](state)` makes the object again. */
export interface Parcel {
  /** URL of the module, as in `import.meta.url`. */
  readonly module: string;
  /** Name of an exported function of that module, or of an exported class with a static method: 'revive', 'Lock.revive'. */
  readonly name: string;
  /** Plain data; may itself hold sendables. */
  readonly state: unknown;
}

export interface Sendable {
  [sendable](): Parcel;
}

export function isSendable(value: object): value is Sendable {
  return typeof (value as Partial<Sendable>)[sendable] === 'function';
}
