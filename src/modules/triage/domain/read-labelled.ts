import { z } from 'zod';
import { messageText } from './message-text.ts';
import { readJsonLines, unreadable } from './read-json-lines.ts';

/** A message that a person has labelled. */
export interface LabelledMessage {
  readonly label: string;
  readonly text: string;
  /** The words stand apart already, with the stop words left out. */
  readonly isCut: boolean;
}

const Labelled = z.object({
  subject: z.string().optional(),
  detail: z.string(),
  label: z.string().min(1),
});
/** The same as it is written down. */
export type LabelledLine = z.infer<typeof Labelled>;

/**
 * Reads labelled messages: JSON lines with subject, detail and label, or (a name ending in .tsv)
 * two columns with a heading, the label and the words with spaces between them.
 */
export function readLabelled(text: string, file: string): LabelledMessage[] {
  if (file.endsWith('.tsv')) return readCut(text, file);
  return readJsonLines(text, Labelled, file).map(({ label, ...message }) => ({
    label,
    text: messageText(message),
    isCut: false,
  }));
}

function readCut(text: string, file: string): LabelledMessage[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line, index) => {
      if (index === 0 || line.trim() === '') return [];
      const [label = '', words, more] = line.split('\t');
      if (label === '') throw unreadable(file, index + 1, 'label');
      if (words === undefined || more !== undefined) throw unreadable(file, index + 1, 'tokens');
      return [{ label, text: words, isCut: true }];
    });
}
