/** Two groups and how likely, on average, they belong together. */
export interface QueuedPair {
  readonly average: number;
  readonly one: number;
  readonly other: number;
}

/** Gives the likeliest pair first (a heap: J. Williams, "Algorithm 232", CACM 7(6), 1964). */
export function createPairQueue() {
  const heap: QueuedPair[] = [];
  const swap = (left: number, right: number): void => {
    const [a, b] = [heap[left], heap[right]];
    if (a && b) [heap[left], heap[right]] = [b, a];
  };
  const stands = (above: number, below: number): boolean => {
    const [a, b] = [heap[above], heap[below]];
    return !a || !b || comesBefore(a, b);
  };
  return {
    push: (average: number, one: number, other: number): void => {
      heap.push({ average, one, other });
      for (let at = heap.length - 1; at > 0;) {
        const above = (at - 1) >> 1;
        if (stands(above, at)) break;
        swap(above, at);
        at = above;
      }
    },
    pop: (): QueuedPair | undefined => {
      swap(0, heap.length - 1);
      const best = heap.pop();
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const below = right < heap.length && stands(right, left) ? right : left;
        if (below >= heap.length || stands(at, below)) break;
        swap(at, below);
        at = below;
      }
      return best;
    },
  };
}

function comesBefore(one: QueuedPair, other: QueuedPair): boolean {
  if (one.average !== other.average) return one.average > other.average;
  return one.one !== other.one ? one.one < other.one : one.other <= other.other;
}
