/**
 * The one interface by which frames cross to another thread or process, and its contract.
 *
 * Used by worker/ on both sides. Implemented by port-channel.ts (MessagePort) and socket-channel.ts (a socket pair).
 * Never looks inside a frame.
 *
 * Contract
 * - Order: frames arrive in the order in which they were sent, whole, each exactly once, or not at all when the other side is gone.
 * - Ownership: `send` takes the frame: the sender does not touch `bytes` again; what is in `moved` is transferred and empty afterwards.
 * - Failure: `send` never throws for a dead peer. The end is told once, by `closed(cause)`, after the last frame that arrived.
 *   A `frame` callback that throws is a bug of ours: it ends the channel with that error as the cause.
 * - Closing: `close()` delivers what was sent before it, then ends the other side with cause undefined; twice is as once.
 * - Liveness: a channel keeps the event loop alive while it is `ref`ed, which it is not at birth.
 */
import type { Frame, Medium } from '../wire/frame.ts';

export interface ChannelListener {
  frame(frame: Frame): void;
  /** cause undefined: closed in order by either side; otherwise what broke it (an I/O error, a malformed frame). */
  closed(cause: Error | undefined): void;
}

export interface Channel {
  readonly medium: Medium;
  /** Bytes accepted by `send` and not yet handed to the system; for back-pressure. Always 0 where the medium cannot tell. */
  readonly bufferedBytes: number;
  send(frame: Frame): void;
  /** Sends at once, blocking until the system took it: for the last words of a process that ends. Best effort, never throws. */
  sendSync(frame: Frame): void;
  close(): void;
  ref(): void;
  unref(): void;
}
