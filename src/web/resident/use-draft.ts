import { useEffect, useState } from 'react';
import { draftKey, findLastWriter, keepLastWriter, nobody } from '#web/api/device-drafts.ts';
import { newKey } from '#web/api/new-key.ts';
import { useMe } from '#web/api/session.ts';
import { emptyDraft, isBegun } from './report-draft.ts';
import type { ReportDraft } from './report-draft.ts';

interface Kept {
  readonly writer: string;
  /** Until the server has said who writes, it is whoever wrote here last. */
  readonly guessed: boolean;
  readonly draft: ReportDraft;
  /** Something was written since the page opened: by whoever sits there now. */
  readonly touched: boolean;
}

const keyOf = (writer: string) => draftKey('report', writer);

function restore(writer: string, guessed = false): Kept {
  const fresh = emptyDraft(newKey());
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(writer)) ?? 'null');
    const draft = typeof kept === 'object' && kept !== null ? { ...fresh, ...kept } : fresh;
    return { writer, guessed, draft, touched: false };
  } catch {
    return { writer, guessed, draft: fresh, touched: false };
  }
}

/** What this writer has begun on the page of the report, where anything lies there. */
export function findDraft(writer: string): ReportDraft | null {
  return localStorage.getItem(keyOf(writer)) === null ? null : restore(writer).draft;
}

/**
 * Lays a draft on the page of the report.
 *
 * @returns what lay there before, where anything was written in it.
 */
export function swapDraft(writer: string, draft: ReportDraft): ReportDraft | null {
  const before = restore(writer).draft;
  localStorage.setItem(keyOf(writer), JSON.stringify(draft));
  return isBegun(before) ? before : null;
}

/**
 * It turned out to be somebody else: what they have begun to write on a guess is theirs. What was
 * written by somebody known stays theirs, and the other sees their own.
 */
function handOver(kept: Kept, writer: string): Kept {
  if (!kept.touched || !kept.guessed) return restore(writer);
  localStorage.removeItem(keyOf(kept.writer));
  return { ...kept, writer, guessed: false };
}

interface DraftKeeping {
  readonly draft: ReportDraft;
  change(part: Partial<ReportDraft>): void;
  /** Forgets the draft and its key: the next one is another report. */
  clear(): void;
}

/**
 * A draft that outlives the page, so that nothing written is lost with the network; shown again
 * only to who wrote it. Until the server has said who that is, whoever wrote here last.
 */
export function useDraft(): DraftKeeping {
  const { data: me } = useMe();
  const writer = me === undefined ? findLastWriter(localStorage) : (me.person?.id ?? nobody);
  const [kept, setKept] = useState(() => restore(writer, me === undefined));
  if (kept.writer !== writer) setKept(handOver(kept, writer));
  else if (kept.guessed && me !== undefined) setKept({ ...kept, guessed: false });
  useEffect(() => {
    try {
      keepLastWriter(localStorage, kept.writer);
      localStorage.setItem(keyOf(kept.writer), JSON.stringify(kept.draft));
    } catch {
      // A device that is full, or forbids it: the page goes on with what is written in it.
    }
  }, [kept]);
  return {
    draft: kept.draft,
    change: (part) =>
      setKept((before) => ({ ...before, draft: { ...before.draft, ...part }, touched: true })),
    clear: () => {
      localStorage.removeItem(keyOf(writer));
      setKept({ ...restore(writer), draft: emptyDraft(newKey()) });
    },
  };
}
