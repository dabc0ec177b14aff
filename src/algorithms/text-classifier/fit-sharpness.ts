import { softmax } from './train-softmax.ts';

const sharpnesses = Array.from({ length: 41 }, (_, step) => 0.5 * 1.045 ** step);

/**
 * What to multiply scores by so that the softmax of them holds: the value under which the right
 * labels are likeliest (the inverse of a temperature: Guo et al., ICML 2017). It changes no order.
 * To be fitted on scores of texts that the scorers have not seen.
 */
export function fitSharpness(scores: readonly Float64Array[], labels: readonly number[]): number {
  const losses = sharpnesses.map((sharpness) =>
    scores.reduce((sum, row, index) => {
      const given = softmax(row.map((score) => score * sharpness))[labels[index] ?? 0] ?? 0;
      return sum - Math.log(Math.max(1e-12, given));
    }, 0),
  );
  return sharpnesses[losses.indexOf(Math.min(...losses))] ?? 1;
}
