import { useNavigate } from 'react-router';
import { problemOf } from '#web/api/problem.ts';
import { useReport } from '#web/api/reports.ts';
import { isLocal } from '../device/local-names.ts';
import { useOutbox } from './offline/use-outbox.ts';
import { reportBody, type ReportDraft } from './report-draft.ts';

/** Sends a draft and goes to its receipt; without a network it waits on this device. */
export function useReporting(draft: ReportDraft, signedIn: boolean, clear: () => void) {
  const navigate = useNavigate();
  const report = useReport();
  const outbox = useOutbox();
  const submit = (onKept: () => void) => {
    const item = { draft, body: reportBody(draft, signedIn) };
    if (draft.attachments.some(isLocal)) {
      // Its photos are on this device only: they go out with it, by the way of what waits.
      outbox.put(item);
      clear();
      void navigate('/resident/matters');
      return;
    }
    report.mutate(
      { body: item.body, idempotencyKey: draft.idempotencyKey },
      {
        onSuccess: ({ id, number, followCode }) => {
          const withPhone = !draft.anonymous;
          clear();
          const state = { number, followCode, withPhone };
          void navigate(`/resident/receipt/${id}`, { state });
        },
        onError: (error) => {
          if (problemOf(error).status !== 0) return;
          outbox.put(item);
          onKept();
          clear();
        },
      },
    );
  };
  return { ...report, submit };
}
