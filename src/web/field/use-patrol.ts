import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { matterKeys } from '#web/api/matters.ts';
import { newKey } from '#web/api/new-key.ts';
import { useLocate } from '#web/api/places.ts';
import { useSendingWay } from '#web/api/sending.ts';
import { useMe } from '#web/api/session.ts';
import {
  dropPatrol,
  findPatrol,
  keepAside,
  keepPatrol,
  patrolPath,
  type PatrolDraft,
} from './offline/patrol-draft.ts';
import { useKeeping } from './offline/SendingProvider.tsx';
import type { Receipt } from './offline/entry.ts';
import { detailCharactersMax, nothingYet, patrolBody, type Patrol } from './patrol.ts';

/** The areas that one goes round in: reports from elsewhere would be refused. */
function useOwnRound(): readonly string[] {
  const { data: me } = useMe();
  return (me?.authorities ?? [])
    .filter(({ bodyId, actions }) => bodyId !== null && actions.includes('appeals.report_patrol'))
    .map(({ areaCode }) => areaCode);
}

function useSendPatrol() {
  const client = useQueryClient();
  const { send } = useSendingWay();
  return useMutation({
    mutationFn: ({ patrol, key }: { readonly patrol: Patrol; readonly key: string }) =>
      send<Receipt>({
        ...{ title: patrol.detail.trim(), path: patrolPath, body: patrolBody(patrol) },
        ...{ idempotencyKey: key, timeField: 'happenedAt' },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: matterKeys.all }),
  });
}

/** What is being written, kept on the phone as it is typed. */
function useDraft() {
  const { box } = useKeeping();
  const [draft, setDraft] = useState(() => ({ patrol: nothingYet, idempotencyKey: newKey() }));
  const begun = useRef(false);
  // One write after another: what is thrown away must not come back by an older one.
  const written = useRef<Promise<unknown>>(Promise.resolve());
  /** What is to be written next: while one write runs, only the newest waits. */
  const next = useRef<PatrolDraft | null>(null);
  const write = (work: () => Promise<unknown>) => {
    written.current = written.current.then(work).catch(() => undefined);
  };
  useEffect(() => {
    if (typeof box === 'string') return;
    // Whoever typed before the box was open goes on with what they typed; nothing is lost.
    void findPatrol(box).then((kept) => {
      if (kept !== null && begun.current) return keepAside(box, kept);
      if (kept !== null) setDraft(kept);
      return undefined;
    });
  }, [box]);
  useEffect(() => {
    if (typeof box === 'string' || !begun.current) return;
    const isAsked = next.current !== null;
    next.current = draft;
    if (isAsked) return;
    write(async () => {
      const newest = next.current;
      next.current = null;
      if (newest !== null) await keepPatrol(box, newest);
    });
  }, [box, draft]);
  const change = (part: Partial<Patrol>) => {
    begun.current = true;
    setDraft((before) => ({ ...before, patrol: { ...before.patrol, ...part } }));
  };
  /** It is with the server or among what waits: the form is for the next one. */
  const finish = () => {
    begun.current = false;
    next.current = null;
    setDraft({ patrol: nothingYet, idempotencyKey: newKey() });
    if (typeof box !== 'string') write(() => dropPatrol(box));
  };
  return { ...draft, change, finish };
}

/** One report from the round, and the way on to the next. */
export function usePatrol() {
  const report = useSendPatrol();
  const { patrol, idempotencyKey, change, finish } = useDraft();
  const [tried, setTried] = useState(false);
  const round = useOwnRound();
  const isOutside = (areaCode: string) =>
    round.length > 0 && !round.some((own) => areaCode.startsWith(own));
  const found = useLocate(patrol.point ?? undefined);
  const send = () => {
    setTried(true);
    const detail = patrol.detail.trim();
    if (detail === '' || detail.length > detailCharactersMax) return;
    if (patrol.point === null || report.isPending) return;
    if (found.data !== undefined && isOutside(found.data.code)) return;
    report.mutate({ patrol, key: idempotencyKey }, { onSuccess: finish });
  };
  const startNext = () => {
    setTried(false);
    report.reset();
  };
  return { patrol, tried, report, round, isOutside, change, send, startNext };
}
