import { useState } from 'react';
import { newKey } from '#web/api/new-key.ts';
import { useReport } from '#web/api/reports.ts';
import type { Place } from '../ui/places/place.ts';

export interface Patrol extends Place {
  readonly detail: string;
  readonly attachments: readonly string[];
  readonly urgent: boolean;
}

/** As much as the server takes. */
export const detailCharactersMax = 5000;

const nothingYet: Patrol = {
  detail: '',
  attachments: [],
  urgent: false,
  point: null,
  areaCode: null,
  address: '',
};

/** One report from the round, and the way on to the next. */
export function usePatrol() {
  const report = useReport();
  const [idempotencyKey, setKey] = useState(() => newKey());
  const [patrol, setPatrol] = useState(nothingYet);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    const { point, urgent } = patrol;
    const detail = patrol.detail.trim();
    const address = patrol.address.trim();
    if (detail === '' || detail.length > detailCharactersMax) return;
    if (point === null || report.isPending) return;
    report.mutate({
      idempotencyKey,
      body: {
        channel: 'patrol',
        detail,
        point,
        attachments: [...patrol.attachments],
        urgency: urgent ? 'urgent' : 'ordinary',
        ...(address !== '' && { address }),
      },
    });
  };
  const startNext = () => {
    setPatrol(nothingYet);
    setTried(false);
    setKey(newKey());
    report.reset();
  };
  const change = (part: Partial<Patrol>) => setPatrol((before) => ({ ...before, ...part }));
  return { patrol, tried, report, change, send, startNext };
}
