import { growFloats } from './grow.ts';

/** Adds up scores by number and tells the best, without sorting all of them. */
export function createBestSums() {
  let sums = new Float32Array(0);
  let touched: number[] = [];
  return {
    add: (number: number, value: number): void => {
      sums = growFloats(sums, number + 1);
      if (sums[number] === 0) touched.push(number);
      sums[number] = (sums[number] ?? 0) + value;
    },
    /** The numbers with the highest sums, at most so many, the best first; begins anew. */
    take: (most: number): number[] => {
      const best: { readonly number: number; readonly sum: number }[] = [];
      for (const number of touched) {
        const sum = sums[number] ?? 0;
        sums[number] = 0;
        if (best.length >= most && sum <= (best.at(-1)?.sum ?? 0)) continue;
        let at = best.length;
        while (at > 0 && (best[at - 1]?.sum ?? 0) < sum) at -= 1;
        best.splice(at, 0, { number, sum });
        if (best.length > most) best.pop();
      }
      touched = [];
      return best.map(({ number }) => number);
    },
    bytes: (): number => sums.byteLength,
  };
}
