/**
 * The one place that holds what was pasted, from the paste until the reader has answered or the person discards it.
 * No event, machine context, component or element ever does.
 */
export class RawText {
  #held: string | File | null = null;

  hold(what: string | File): void {
    this.#held = what;
  }

  /** @throws when nothing is held: the text was read or discarded */
  value(): string | File {
    if (this.#held === null) throw new Error('the text is gone; paste it again');
    return this.#held;
  }

  /** @param what forgets only this text: a newer one, which came while it was read, stays */
  forget(what: string | File | null = this.#held): void {
    if (this.#held === what) this.#held = null;
  }
}
