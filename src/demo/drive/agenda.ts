/** Something that waits for its moment. */
export interface Appointment<Item> {
  readonly at: number;
  readonly isHurried: boolean;
  readonly item: Item;
}

export interface WindowWidths {
  readonly ordinaryMs: number;
  readonly hurriedMs: number;
}

/**
 * What is to come, in order of time; equal times in the order they were entered. A binary heap
 * (J. W. J. Williams, 1964).
 */
export class Agenda<Item> {
  readonly #heap: (Appointment<Item> & { readonly order: number })[] = [];
  #entered = 0;

  get nextAt(): number | null {
    return this.#heap[0]?.at ?? null;
  }

  add(appointment: Appointment<Item>): void {
    const heap = this.#heap;
    heap.push({ ...appointment, order: this.#entered });
    this.#entered += 1;
    let at = heap.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#isSooner(above, at)) break;
      this.#swap(above, at);
      at = above;
    }
  }

  /**
   * Everything that may happen at the same moment as what comes first: all within the ordinary
   * width, fewer where one of them is hurried. The last one's time is the moment of them all.
   */
  takeWindow(widths: WindowWidths): { readonly at: number; readonly items: readonly Item[] } {
    const items: Item[] = [];
    let at = this.nextAt ?? 0;
    let until = at + widths.ordinaryMs;
    for (let next = this.#heap[0]; next && next.at <= until; next = this.#heap[0]) {
      at = next.at;
      items.push(next.item);
      if (next.isHurried) until = Math.min(until, at + widths.hurriedMs);
      this.#removeFirst();
    }
    return { at, items };
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    heap[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = left + 1 < heap.length && this.#isSooner(left + 1, left) ? left + 1 : left;
      if (left >= heap.length || this.#isSooner(at, child)) return;
      this.#swap(at, child);
      at = child;
    }
  }

  #isSooner(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (!a || !b) return false;
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a && b) [this.#heap[one], this.#heap[other]] = [b, a];
  }
}
