import createClient from 'openapi-fetch';
import { Problem } from './problem.ts';
import type { paths } from './schema.gen.ts';

/** The typed client; `schema.gen.ts` is generated from the server's own /api/openapi.json. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's body; a refusal or a broken connection is thrown as a Problem. */
export async function answerOf<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  let answer: Answer<Data>;
  try {
    answer = await asked;
  } catch {
    throw new Problem(0, undefined);
  }
  if (!answer.response.ok) throw new Problem(answer.response.status, answer.error);
  return answer.data as Data;
}
