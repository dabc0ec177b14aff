import type { ClockColour } from '#web/api/types.ts';
import type { Language } from '../language/dictionary.ts';
import { momentWords, spanWords } from '../time/moments.ts';
import { clockWords } from './words.ts';

export type ClockTone = 'ok' | 'warn' | 'bad' | 'idle';

export interface ClockFace {
  readonly tone: ClockTone;
  /** What is left, or by how much it is late. */
  readonly words: string;
  /** Until when, as a moment; null when no deadline runs. */
  readonly until: string | null;
}

const tones: Record<ClockColour, ClockTone> = {
  green: 'ok',
  amber: 'warn',
  red: 'bad',
  none: 'idle',
};

interface Deadline {
  readonly dueAt: string | null;
  readonly colour: ClockColour;
  readonly pausedAt?: string | null;
  readonly stoppedAt?: string | null;
  readonly breachedAt?: string | null;
}

/** Puts a deadline into words. The colour is the server's: it alone knows the working calendar. */
export function clockFace(clock: Deadline, now: Date, language: Language): ClockFace {
  const words = clockWords[language];
  const { dueAt, colour } = clock;
  if (clock.stoppedAt != null) {
    const late = clock.breachedAt != null || colour === 'red';
    return { tone: late ? 'bad' : 'ok', words: late ? words.metLate : words.met, until: null };
  }
  if (clock.pausedAt != null) {
    return { tone: colour === 'red' ? 'bad' : 'idle', words: words.paused, until: null };
  }
  if (dueAt === null) return { tone: 'idle', words: words.none, until: null };
  const due = new Date(dueAt);
  const leftMs = due.getTime() - now.getTime();
  const span = spanWords(leftMs, language);
  return {
    tone: leftMs < 0 && colour !== 'none' ? 'bad' : tones[colour],
    words: leftMs < 0 ? words.late(span) : words.left(span),
    until: words.until(momentWords(due, now, language)),
  };
}
