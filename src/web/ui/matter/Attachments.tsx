import type { MatterPage } from '#web/api/types.ts';
import { FileLinks } from './FileLinks.tsx';

/** What came with the report itself; what was handed in later stands with its step. */
export function Attachments({ attachments, timeline }: MatterPage) {
  const firstSeq = Math.min(...timeline.map(({ seq }) => seq));
  return <FileLinks files={attachments.filter(({ seq }) => seq <= firstSeq)} />;
}
