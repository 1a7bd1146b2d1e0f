/**
 * A running worker, whichever way it was started: what start-thread.ts, start-process.ts (and later start methods) all end in.
 *
 * Used by worker.ts (a pool's worker) and process.ts (a public Process). Never knows tasks or functions.
 */
import type { Readable, Writable } from 'node:stream';
import type { WorkerExit } from '../base/errors.ts';
import type { Channel, ChannelListener } from '../channel/channel.ts';
import type { Medium } from '../wire/frame.ts';

export type StartMethod = 'spawn' | 'forkserver' | 'thread';
export type StopSignal = 'SIGTERM' | 'SIGKILL' | 'SIGINT';
export type StdioMode = 'inherit' | 'pipe' | 'ignore';

/** How to start; complete: every default was filled in at the public door. */
export interface StartSpec {
  readonly name: string;
  readonly env: Readonly<Record<string, string | undefined>> | undefined;
  readonly cwd: string | undefined;
  readonly execArgv: readonly string[] | undefined;
  readonly stdio: StdioMode;
  /** Limit of the JavaScript heap, bytes. */
  readonly memoryLimitBytes: number | undefined;
  /** Items that may run at a time: size of `Marks`. */
  readonly concurrency: number;
}

/**
 * Which items a worker is running right now, readable by the parent even after the worker was killed.
 *
 * One slot per concurrent item. Shared memory where the medium has it; otherwise the child's last synchronous words.
 * The writer is the child alone.
 */
export interface Marks {
  /** Snapshot of what is running: task, position in the task, and when it began (ms, `performance.now()` of the parent's clock or NaN). */
  running(): readonly Mark[];
}

export interface Mark {
  readonly task: number;
  readonly position: number;
  readonly sinceMs: number;
}

export interface Body {
  readonly medium: Medium;
  /** Process in which it runs; 0 until known (a process that could not be started). */
  readonly pid: number;
  readonly threadId: number | null;
  readonly channel: Channel;
  readonly marks: Marks;
  readonly stdin: Writable | null;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  /** Resolves once, after the channel told its end; never rejects. A failed start resolves too, with `error`. */
  readonly exited: Promise<WorkerExit>;
  /** Ends it. For a thread every signal is `terminate()`, and the exit says the signal. Twice, or when it is gone: nothing. */
  kill(signal: StopSignal): void;
  /** Whether it keeps this program alive; it does at birth. */
  ref(): void;
  unref(): void;
}

/** A way to start. Never throws for what the system refuses: that is told by `exited`. */
export type Start = (spec: StartSpec, listener: ChannelListener) => Body;
