import { useSyncExternalStore } from 'react';

/** What somebody may choose; `auto` is as the device is set. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

const stored = 'shanzhi.theme';
const listeners = new Set<() => void>();
const device = window.matchMedia('(prefers-color-scheme: dark)');

function chosen(): ThemeChoice {
  const kept = localStorage.getItem(stored);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

function draw(): void {
  const dark = chosen() === 'dark' || (chosen() === 'auto' && device.matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  for (const tell of listeners) tell();
}

/** Called once before the first drawing; follows the device from then on. */
export function restoreTheme(): void {
  draw();
  device.addEventListener('change', draw);
}

/** Chooses light or dark for this device, and remembers it there. */
export function setThemeChoice(choice: ThemeChoice): void {
  localStorage.setItem(stored, choice);
  draw();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, chosen);
}

/** Whether the page is drawn dark just now. */
export function useDark(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset['theme'] === 'dark',
  );
}
