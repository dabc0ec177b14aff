/** A share as people read it; nothing to count yet is a dash, never a zero. */
export function shareWords(share: number | null): string {
  if (share === null) return '—';
  const percent = share * 100;
  return `${percent === 100 || percent === 0 ? percent : percent.toFixed(1)}%`;
}
