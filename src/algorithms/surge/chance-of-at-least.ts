/**
 * How likely a count is to reach `least` by chance, where counts have this mean and variance:
 * Poisson where the variance is no larger than the mean, negative binomial where it is.
 *
 * @param least a whole number
 * @returns a probability, 0 to 1
 */
export function chanceOfAtLeast(least: number, mean: number, variance: number): number {
  if (least <= 0) return 1;
  if (mean <= 0) return 0;
  const shape = variance > mean ? mean ** 2 / (variance - mean) : Infinity;
  const first = shape === Infinity ? Math.exp(-mean) : (shape / (shape + mean)) ** shape;
  let term = first;
  let below = first;
  for (let count = 1; count < least; count += 1) {
    // The ratio of neighbouring terms; for a Poisson it is mean / count.
    const ratio =
      shape === Infinity ? mean / count : ((count - 1 + shape) / count) * (mean / (shape + mean));
    term *= ratio;
    below += term;
  }
  return Math.min(1, Math.max(0, 1 - below));
}
