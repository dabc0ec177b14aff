import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '#platform/refusal/refusal.ts';
import { parseMessage } from './message.ts';
import type { CitizenMessage } from './message.ts';

export interface MessageSource {
  readonly file: string;
  /** `given` on the command line, `shared` beside the project, or the project's own `sample`. */
  readonly kind: 'given' | 'shared' | 'sample';
}

const SHARED = new URL(
  '../../../../shared/data/appeals/unlabelled-messages.jsonl',
  import.meta.url,
);
const SAMPLE = new URL('../data/messages.jsonl', import.meta.url);

/** Where messages come from: the file asked for, else the shared data, else our own sample. */
export function chooseMessageSource(given?: string): MessageSource {
  if (given !== undefined) return { file: given, kind: 'given' };
  if (existsSync(SHARED)) return { file: fileURLToPath(SHARED), kind: 'shared' };
  return sampleSource();
}

/** The project's own sample, as a machine without the shared data sees it. */
export function sampleSource(): MessageSource {
  return { file: fileURLToPath(SAMPLE), kind: 'sample' };
}

/**
 * All messages of a JSONL file, oldest first.
 *
 * @throws Refusal not-found `demo.messages_not_found`
 * @throws Refusal invalid `demo.message_not_valid`, naming the first line at fault.
 */
export function readMessages(source: MessageSource): CitizenMessage[] {
  if (!existsSync(source.file)) {
    throw new Refusal('not-found', 'demo.messages_not_found', {
      zh: `找不到留言文件 ${source.file}。`,
      en: `There is no file of messages at ${source.file}.`,
    });
  }
  return readFileSync(source.file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseMessage(line, index + 1)]))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}
