/**
 * Every message between a parent and its worker, as one union, and the version of the protocol.
 *
 * Used by worker/worker.ts and worker/process.ts (parent's side) and worker/main.ts (child's side). Never does I/O.
 * A frame holds one or more messages: each its kind as one byte, then its fields through the codec. `Value` fields hold user data and may
 * decode to a promise (a module has to be imported first); all other fields are plain.
 *
 *   parent → child   init (once, first) · define · run · cancel · finish
 *   child → parent   ready (once, first) · settled · emit · farewell (last, where the child could still say something)
 */

/** Raised whenever a message changes its meaning; parent and child must agree. */
export const PROTOCOL_VERSION = 1;

/** User data: written with `Encoder.write`, read with `Decoder.read` (which may answer a promise). */
export type Value = unknown;

export type TaskId = number;
/** Number of a shipped function: one sequence per parent; two functions that travel as the same bytes have the same number. */
export type FunctionId = number;

/** First message to a child: who it is and how it runs. Everything a `Process` or a pool's worker needs before user code. */
export interface InitMessage {
  readonly kind: 'init';
  readonly version: number;
  readonly name: string;
  readonly daemon: boolean;
  /** Names from the root to the parent, for currentProcess() and default names such as Process-1:2. */
  readonly identity: readonly number[];
  readonly startMethod: string;
  /** 'pool': serve runs until told to finish; 'process': run one task, then end when the event loop is empty. */
  readonly role: 'pool' | 'process';
  readonly parentPid: number;
  readonly parentName: string;
  /** Tasks that may be in progress at a time, for functions that answer promises. */
  readonly concurrency: number;
  /** URL of the main module of the program, or undefined where there is none: what `isMain` is asked about. */
  readonly mainUrl: string | undefined;
}

/** Makes a function known to the child under an id; sent once per worker and function. `code` decodes to the function itself. */
export interface DefineMessage {
  readonly kind: 'define';
  readonly fn: FunctionId;
  readonly code: Value;
}

/**
 * One task: `count` calls of one function. `items` are its arguments: with `spread` each is a tuple of arguments.
 * The child calls them in order (up to `concurrency` at a time) and answers each exactly once in `settled` messages.
 */
export interface RunMessage {
  readonly kind: 'run';
  readonly task: TaskId;
  readonly fn: FunctionId;
  /** Index of the first item in the caller's input: for messages and for the second argument of a mapped function. */
  readonly first: number;
  readonly count: number;
  readonly shape: 'item' | 'tuple' | 'initializer';
  readonly items: Value;
}

/** Gives up a task: what has not begun is not begun; what runs sees its AbortSignal. */
export interface CancelMessage {
  readonly kind: 'cancel';
  readonly task: TaskId;
}

/** No more work will come: the child ends when what it has is settled. */
export interface FinishMessage {
  readonly kind: 'finish';
}

export type ToChild = InitMessage | DefineMessage | RunMessage | CancelMessage | FinishMessage;

/** The child runs and took its `init`. */
export interface ReadyMessage {
  readonly kind: 'ready';
  readonly version: number;
  readonly pid: number;
  readonly nodeVersion: string;
}

/**
 * Outcomes of consecutive items [from, from + values.length) of a task, in order of the items when concurrency is 1.
 * `failures` lists the positions (relative to `from`) whose value is an encoded error instead.
 */
export interface SettledMessage {
  readonly kind: 'settled';
  readonly task: TaskId;
  readonly from: number;
  readonly count: number;
  readonly failures: readonly number[];
  readonly values: Value;
  /** Time the user's function took for these items, in ms. */
  readonly busyMs: number;
}

/** Something for the parent outside of any task: a log record, a user's event. */
export interface EmitMessage {
  readonly kind: 'emit';
  readonly topic: string;
  readonly payload: Value;
}

/** Last words: why the child ends, and the error if there was one. The exit code itself comes from the system. */
export interface FarewellMessage {
  readonly kind: 'farewell';
  readonly reason: string;
  readonly error: Value;
}

export type ToParent = ReadyMessage | SettledMessage | EmitMessage | FarewellMessage;
