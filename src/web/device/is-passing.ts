/** Of a network, a sign-in or a server that will be there again: what waits is sent once more. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
}
