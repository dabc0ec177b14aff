/** A share as people read it: 0.863 is 86.3%. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
