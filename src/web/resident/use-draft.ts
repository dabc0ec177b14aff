import { useEffect, useState } from 'react';
import { emptyDraft } from './report-draft.ts';
import type { ReportDraft } from './report-draft.ts';

const stored = 'shanzhi.report-draft';

function restore(): ReportDraft {
  const fresh = emptyDraft(crypto.randomUUID());
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(stored) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...fresh, ...kept } : fresh;
  } catch {
    return fresh;
  }
}

interface DraftKeeping {
  readonly draft: ReportDraft;
  change(part: Partial<ReportDraft>): void;
  /** Forgets the draft and its key: the next one is another report. */
  clear(): void;
}

/** A draft that outlives the page, so that nothing written is lost with the network. */
export function useDraft(): DraftKeeping {
  const [draft, setDraft] = useState(restore);
  useEffect(() => localStorage.setItem(stored, JSON.stringify(draft)), [draft]);
  return {
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    clear: () => {
      localStorage.removeItem(stored);
      setDraft(emptyDraft(crypto.randomUUID()));
    },
  };
}
