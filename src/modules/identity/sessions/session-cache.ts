import type { Clock } from '#platform/clock/clock.ts';

interface Entry<T> {
  readonly value: Promise<T>;
  readonly until: number;
  /** Known once loaded; until then any forgetting drops it. */
  personId: string | null;
}

/**
 * Remembers for at most ten seconds who is behind a key, so that a page's burst of requests reads
 * the database once. Forgetting works at once in this process; others notice within ten seconds.
 */
export class SessionCache<T> {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry<T>>();
  readonly #freshMs = 10_000;
  readonly #entriesMax = 50_000;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get(key: string, load: () => Promise<T>, personOf: (value: T) => string | null): Promise<T> {
    const now = this.#clock.now().getTime();
    const known = this.#entries.get(key);
    if (known && now < known.until && now >= known.until - this.#freshMs) return known.value;
    if (this.#entries.size >= this.#entriesMax) this.#entries.clear();
    const entry: Entry<T> = { value: load(), until: now + this.#freshMs, personId: null };
    this.#entries.set(key, entry);
    entry.value.then(
      (value) => {
        entry.personId = personOf(value);
      },
      () => this.#entries.delete(key),
    );
    return entry.value;
  }

  forgetKey(key: string): void {
    this.#entries.delete(key);
  }

  forgetPerson(personId: string): void {
    for (const [key, entry] of this.#entries) {
      if (entry.personId === personId || entry.personId === null) this.#entries.delete(key);
    }
  }

  forgetAll(): void {
    this.#entries.clear();
  }
}
