import type { LiveMessage } from './audience.ts';

/** The last few messages, so that a reader whose line dropped can be told what they missed. */
export class Recent {
  readonly #messages: LiveMessage[] = [];
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  add(message: LiveMessage): void {
    this.#messages.push(message);
    // Cut in halves, not one by one: shifting a long array on every message would cost its length.
    if (this.#messages.length >= this.#max * 2) this.#messages.splice(0, this.#max);
  }

  /** What came after the message with that id; undefined when it is not known any more. */
  since(id: string): readonly LiveMessage[] | undefined {
    const at = this.#messages.findLastIndex((message) => message.id === id);
    return at === -1 ? undefined : this.#messages.slice(at + 1);
  }

  get lastId(): string | undefined {
    return this.#messages.at(-1)?.id;
  }
}
