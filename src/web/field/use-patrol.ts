import { useState } from 'react';
import { newKey } from '#web/api/new-key.ts';
import { useLocate } from '#web/api/places.ts';
import { useReport } from '#web/api/reports.ts';
import { useMe } from '#web/api/session.ts';
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

/** The areas that one goes round in: reports from elsewhere would be refused. */
function useOwnRound(): readonly string[] {
  const { data: me } = useMe();
  return (me?.authorities ?? [])
    .filter(({ bodyId, actions }) => bodyId !== null && actions.includes('appeals.report_patrol'))
    .map(({ areaCode }) => areaCode);
}

/** One report from the round, and the way on to the next. */
export function usePatrol() {
  const report = useReport();
  const [idempotencyKey, setKey] = useState(() => newKey());
  const [patrol, setPatrol] = useState(nothingYet);
  const [tried, setTried] = useState(false);
  const round = useOwnRound();
  const isOutside = (areaCode: string) =>
    round.length > 0 && !round.some((own) => areaCode.startsWith(own));
  const found = useLocate(patrol.point ?? undefined);
  const send = () => {
    setTried(true);
    const { point, urgent } = patrol;
    const detail = patrol.detail.trim();
    const address = patrol.address.trim();
    if (detail === '' || detail.length > detailCharactersMax) return;
    if (point === null || report.isPending) return;
    if (found.data !== undefined && isOutside(found.data.code)) return;
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
  return { patrol, tried, report, round, isOutside, change, send, startNext };
}
