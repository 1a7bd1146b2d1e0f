/**
 * The unit that a channel carries, as wire/ makes it and channel/ moves it. Types only.
 */

/** Whether the two sides share one address space (threads) or not (processes): decides what a frame may carry. */
export type Medium = 'thread' | 'process';

/** Bytes that hold one or more messages, the objects that only threads can be handed, and which of those move instead of being shared. */
export interface Frame {
  readonly bytes: Uint8Array;
  /** SharedArrayBuffers, MessagePorts and moved ArrayBuffers that `bytes` refers to by index. Always empty between processes. */
  readonly handles: readonly object[];
  /** The part of `handles` that is moved (ports, transferred buffers). */
  readonly moved: readonly object[];
}
