/**
 * Every error class of allcores and its stable code.
 *
 * Used by every folder. Never imports anything.
 * Misuse throws a built-in `TypeError` or `RangeError` that carries a `code` (see `options.ts`); what goes wrong at run time
 * is one of the classes below. `instanceof` works across two copies of the library: each class answers by a registered symbol.
 */

const brandOf = (code: string): symbol => Symbol.for(`allcores.error.${code}`);

export interface ErrorExtras {
  readonly cause?: unknown;
}

/** Base of all run-time errors of the library. `code` is stable; `message` is for people and may change. */
export class AllcoresError extends Error {
  static readonly brand: symbol = brandOf('ALLCORES');
  readonly code: string;

  constructor(code: string, message: string, extras: ErrorExtras = {}) {
    super(message, 'cause' in extras ? { cause: extras.cause } : undefined);
    this.code = code;
    for (let type: unknown = new.target; isBranded(type); type = Object.getPrototypeOf(type)) {
      Object.defineProperty(this, type.brand, { value: true });
    }
    Object.defineProperty(this, 'name', { value: new.target.name, configurable: true, writable: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, (this as unknown as Branded).brand);
  }
}

interface Branded {
  readonly brand: symbol;
}

function isBranded(type: unknown): type is Branded {
  return typeof type === 'function' && Object.hasOwn(type, 'brand');
}

/** A value cannot cross to a worker: `path` leads to it from the thing that was submitted. */
export class NotSendableError extends AllcoresError {
  static override readonly brand: symbol = brandOf('NOT_SENDABLE');
  readonly path: string;

  constructor(message: string, path: string, extras?: ErrorExtras) {
    super('NOT_SENDABLE', message, extras);
    this.path = path;
  }
}

/** How a worker ended. `code` is the exit code or null, `signal` the signal's name or null. */
export interface WorkerExit {
  readonly pid: number;
  readonly threadId: number | null;
  readonly code: number | null;
  readonly signal: string | null;
  /** In words, where the library knows more than code and signal: 'heap limit of 64 MiB reached', an uncaught error's message … */
  readonly reason: string | null;
  /** The error that ended it, where there was one: an uncaught exception, a failed start. */
  readonly error: unknown;
}

/** The worker that ran a task ended before the task did. */
export class WorkerDiedError extends AllcoresError {
  static override readonly brand: symbol = brandOf('WORKER_DIED');
  readonly pid: number;
  readonly threadId: number | null;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly taskIndex: number | null;
  readonly reason: string | null;

  constructor(exit: WorkerExit, doing: string, taskIndex: number | null) {
    const who = exit.threadId === null ? `worker process ${exit.pid}` : `worker thread ${exit.threadId} of process ${exit.pid}`;
    const how = exit.signal === null ? `exited with code ${exit.code}` : `was ended by ${exit.signal}`;
    super('WORKER_DIED', `${who} ${how} ${doing}${exit.reason === null ? '' : ` (${exit.reason})`}`, exit.error === undefined ? {} : { cause: exit.error });
    this.pid = exit.pid;
    this.threadId = exit.threadId;
    this.exitCode = exit.code;
    this.signal = exit.signal;
    this.taskIndex = taskIndex;
    this.reason = exit.reason;
  }
}

/** A worker could not be started, or ended before it was ready: import of a module, an initializer, the system's limits. */
export class WorkerStartError extends AllcoresError {
  static override readonly brand: symbol = brandOf('WORKER_START_FAILED');
  constructor(message: string, extras?: ErrorExtras) {
    super('WORKER_START_FAILED', message, extras);
  }
}

/** The pool gave up: its workers do not start or die without finishing anything. `cause` is the first reason. */
export class PoolBrokenError extends AllcoresError {
  static override readonly brand: symbol = brandOf('POOL_BROKEN');
  constructor(message: string, extras?: ErrorExtras) {
    super('POOL_BROKEN', message, extras);
  }
}

/** The pool (or another object that takes work) was closed or terminated. */
export class PoolClosedError extends AllcoresError {
  static override readonly brand: symbol = brandOf('POOL_CLOSED');
  constructor(message: string, extras?: ErrorExtras) {
    super('POOL_CLOSED', message, extras);
  }
}

/** A wait or a task took longer than allowed. */
export class TimeoutError extends AllcoresError {
  static override readonly brand: symbol = brandOf('TIMED_OUT');
  readonly timeoutMs: number;

  constructor(message: string, timeoutMs: number, extras?: ErrorExtras) {
    super('TIMED_OUT', message, extras);
    this.timeoutMs = timeoutMs;
  }
}

/** The other side of a channel is gone. */
export class ChannelClosedError extends AllcoresError {
  static override readonly brand: symbol = brandOf('CHANNEL_CLOSED');
  constructor(message: string, extras?: ErrorExtras) {
    super('CHANNEL_CLOSED', message, extras);
  }
}

/** Bytes that are not what the protocol says, or another version of it. */
export class ProtocolError extends AllcoresError {
  static override readonly brand: symbol = brandOf('PROTOCOL');
  constructor(message: string, extras?: ErrorExtras) {
    super('PROTOCOL', message, extras);
  }
}

/** A worker tried to start processes while it was still loading a module: the main module lacks its guard. */
export class BootstrapError extends AllcoresError {
  static override readonly brand: symbol = brandOf('BOOTSTRAP');
  constructor(message: string, extras?: ErrorExtras) {
    super('BOOTSTRAP', message, extras);
  }
}

/** Stands for an error of a worker that cannot be made again here: `remoteName` is the name of its class there. */
export class RemoteError extends AllcoresError {
  static override readonly brand: symbol = brandOf('REMOTE');
  readonly remoteName: string;

  constructor(remoteName: string, message: string, extras?: ErrorExtras) {
    super('REMOTE', message, extras);
    this.remoteName = remoteName;
  }
}

/** The operation does not fit the object's present state: start twice, join before start, close while running. */
export class InvalidStateError extends AllcoresError {
  static override readonly brand: symbol = brandOf('INVALID_STATE');
  constructor(message: string, extras?: ErrorExtras) {
    super('INVALID_STATE', message, extras);
  }
}

/** The platform lacks something: the native addon, fork, a system call. The message says what and what to do. */
export class UnsupportedError extends AllcoresError {
  static override readonly brand: symbol = brandOf('UNSUPPORTED');
  constructor(message: string, extras?: ErrorExtras) {
    super('UNSUPPORTED', message, extras);
  }
}
