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
    const item = { draft };
    if (draft.attachments.some(isLocal)) {
      // Its photos are on this device only: they go out with it, by the way of what waits.
      if (!outbox.put(item)) return;
      clear();
      void navigate('/resident/matters');
      return;
    }
    report.mutate(
      { body: reportBody(draft, signedIn), idempotencyKey: draft.idempotencyKey },
      {
        onSuccess: ({ id, number, followCode }) => {
          const withPhone = !draft.anonymous;
          clear();
          const state = { number, followCode, withPhone };
          void navigate(`/resident/receipt/${id}`, { state });
        },
        onError: (error) => {
          // What the device cannot keep stays in the form.
          if (problemOf(error).status !== 0 || !outbox.put(item)) return;
          onKept();
          clear();
        },
      },
    );
  };
  return { ...report, submit };
}
