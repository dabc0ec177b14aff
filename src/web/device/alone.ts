/** One sender at a time on this device, whatever pages are open; old browsers have no such lock. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!('locks' in navigator)) return work();
  return await navigator.locks.request('shanzhi.sending', work);
}
