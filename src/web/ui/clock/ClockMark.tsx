import type { ClockTone } from './clock-face.ts';

/** Each tone has a shape of its own, so that the meaning survives without colour. */
const shapes: Record<ClockTone, string> = {
  ok: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.5 1.5',
  warn: 'M4.5 1.5h7M4.5 14.5h7M5 1.5v2.2L8 8l3-4.3V1.5M5 14.5v-2.2L8 8l3 4.3v2.2',
  bad: 'M8 1.8 15 14H1L8 1.8ZM8 6.5v3.2M8 11.8v.2',
  idle: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8h6',
};

export function ClockMark({ tone }: { readonly tone: ClockTone }) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path
        d={shapes[tone]}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
