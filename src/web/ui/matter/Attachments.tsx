import type { MatterPage } from '#web/api/types.ts';
import { firstSeq } from './first-seq.ts';
import { FileLinks } from './FileLinks.tsx';

/** What came with the report itself; what was handed in later stands with its step. */
export function Attachments({ attachments, timeline }: MatterPage) {
  const first = firstSeq(timeline);
  return <FileLinks files={attachments.filter(({ seq }) => seq <= first)} />;
}
