// Raw notifier chains (kernel/notifier.c): blocks in the order of their priority, called until one of
// them stops the chain.

export const NOTIFY_DONE = 0x0000;
export const NOTIFY_OK = 0x0001;
export const NOTIFY_STOP_MASK = 0x8000;
export const NOTIFY_BAD = NOTIFY_STOP_MASK | 0x0002;

/** A notifier_block; `event` and `data` are the chain's, the context is the CPU it is called on. */
export interface NotifierBlock<Context, Event extends number = number> {
  readonly name: string;
  /** Higher ones are called first; equal ones in the order of their registration. */
  readonly priority?: number;
  /** Returns a NOTIFY_* value. */
  call(context: Context, event: Event): number;
}

/** Result of a chain: the last answer, and how many blocks were called. */
export interface ChainResult {
  readonly ret: number;
  readonly nrCalls: number;
}

export class NotifierChain<Context, Event extends number = number> {
  #blocks: NotifierBlock<Context, Event>[] = [];

  register(block: NotifierBlock<Context, Event>): void {
    const priority = block.priority ?? 0;
    const at = this.#blocks.findIndex((other) => (other.priority ?? 0) < priority);
    if (at < 0) this.#blocks.push(block);
    else this.#blocks.splice(at, 0, block);
  }

  /** @throws Error if `block` is not registered */
  unregister(block: NotifierBlock<Context, Event>): void {
    const at = this.#blocks.indexOf(block);
    if (at < 0) throw new Error(`notifier '${block.name}' is not registered`);
    this.#blocks.splice(at, 1);
  }

  /** Calls the blocks in turn, `limit` of them at most, until one answers with NOTIFY_STOP_MASK. */
  call(context: Context, event: Event, limit = Number.POSITIVE_INFINITY): ChainResult {
    let ret = NOTIFY_DONE;
    let nrCalls = 0;
    for (const block of [...this.#blocks]) {
      if (nrCalls >= limit) break;
      ret = block.call(context, event);
      nrCalls++;
      if (ret & NOTIFY_STOP_MASK) break;
    }
    return { ret, nrCalls };
  }
}

/** A NOTIFY_* answer as an errno: 0 or negative. */
export function notifierToErrno(ret: number): number {
  const value = ret & ~NOTIFY_STOP_MASK;
  return value > NOTIFY_OK ? NOTIFY_OK - value : 0;
}
