/** Whether this browser can keep anything: not over plain http, which has no cryptography. */
export function canKeep(): boolean {
  return window.isSecureContext && 'indexedDB' in window;
}
