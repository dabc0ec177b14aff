import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveStep } from '#web/api/use-live.ts';
import type { Stage } from '#web/api/types.ts';

/** A matter that has just moved, while it is shown. */
export interface Pulse {
  readonly key: number;
  readonly from: Stage | null;
  readonly to: Stage;
  readonly areaCode: string;
}

const shownMs = 6_000;
/** Where a whole import arrives at once, the line shows that much moves, not every one. */
const most = 12;

/** What has moved in the last few seconds, and what is to be told of the next that does. */
export function usePulses() {
  const [pulses, setPulses] = useState<readonly Pulse[]>([]);
  const next = useRef(0);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach(clearTimeout);
  }, []);
  const note = useCallback(({ fromStage: from, stage: to, areaCode }: LiveStep) => {
    if (from === to) return;
    const key = (next.current += 1);
    setPulses((shown) => [...shown, { key, from, to, areaCode }].slice(-most));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setPulses((shown) => shown.filter((pulse) => pulse.key !== key));
    }, shownMs);
    timers.current.add(timer);
  }, []);
  return { pulses, note };
}
