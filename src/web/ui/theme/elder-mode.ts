import { useSyncExternalStore } from 'react';

const stored = 'shanzhi.type';
const listeners = new Set<() => void>();

function isLarge(): boolean {
  return document.documentElement.dataset['type'] === 'large';
}

/** Makes the whole page larger, and remembers it on the device. */
export function setElderMode(large: boolean): void {
  if (large) document.documentElement.dataset['type'] = 'large';
  else delete document.documentElement.dataset['type'];
  localStorage.setItem(stored, large ? 'large' : 'ordinary');
  for (const tell of listeners) tell();
}

/** Called once before the first drawing, so that the page does not jump. */
export function restoreElderMode(): void {
  setElderMode(localStorage.getItem(stored) === 'large');
}

export function useElderMode(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isLarge);
}
