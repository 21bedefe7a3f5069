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

  forget(): void {
    this.#held = null;
  }
}
