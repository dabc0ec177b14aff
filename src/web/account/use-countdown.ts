import { useEffect, useState } from 'react';

interface Countdown {
  readonly secondsLeft: number;
  start(seconds: number): void;
}

/** Seconds until something may be done again. */
export function useCountdown(): Countdown {
  const [secondsLeft, setSecondsLeft] = useState(0);
  const running = secondsLeft > 0;
  useEffect(() => {
    if (!running) return undefined;
    const beat = setInterval(() => setSecondsLeft((left) => Math.max(0, left - 1)), 1000);
    return () => clearInterval(beat);
  }, [running]);
  return { secondsLeft, start: setSecondsLeft };
}
