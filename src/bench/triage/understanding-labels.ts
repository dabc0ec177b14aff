import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAppealLines, type Appeal } from '#modules/triage/index.ts';

/** An appeal as a person read it; see docs/triage.md for what each label means. */
export interface ReadAppeal {
  readonly appeal: Appeal;
  /** random, or by which words it was searched for because such are rare. */
  readonly drawn: string;
  readonly kind: string;
  readonly urgency: string;
  readonly mood: string;
}

export type ReadingHalf = 'tuning' | 'report';

const labelsFile = new URL('understanding-labels.tsv', import.meta.url);
const files = ['unlabelled-messages.jsonl', 'messages-with-replies.jsonl'];

/** The half by the hash of the number, fixed before anything was tuned. */
export function readLabelledReadings(folder: string, half: ReadingHalf): ReadAppeal[] {
  const appeals = new Map<string, Appeal>();
  for (const file of files) {
    for (const appeal of readAppealLines(readFileSync(join(folder, file), 'utf8'), file)) {
      appeals.set(String(appeal.id), appeal);
    }
  }
  return readFileSync(labelsFile, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [id = '', drawn = '', kind = '', urgency = '', mood = ''] = line.split('\t');
      const appeal = appeals.get(id);
      return appeal && halfOf(id) === half ? [{ appeal, drawn, kind, urgency, mood }] : [];
    });
}

function halfOf(id: string): ReadingHalf {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'report';
}
