import type { Language, Sentence } from '#platform/refusal/refusal.ts';
import type { Open311Parts } from '../parts.ts';
import { getRequest } from './find-requests.ts';

const taken: Sentence = { zh: '已收到。', en: 'Received.' };

/**
 * What happens next, in one sentence. The request is in already: were this to fail, the program
 * would post it again.
 */
export async function readNotice(
  parts: Open311Parts,
  id: string,
  language: Language,
): Promise<string> {
  try {
    const { status_notes: notes } = await getRequest(parts, id, language);
    return String(notes);
  } catch (error) {
    parts.log.warn({ err: error }, 'a request was taken in and could not be read back');
    return taken[language];
  }
}
