import type { Sentence } from './types.ts';

export interface FieldFault {
  readonly path: string;
  readonly message: Sentence;
}

const unreachable: Sentence = {
  zh: '连不上服务器，请检查网络后再试。',
  en: 'The server cannot be reached. Check the connection and try again.',
};
const unexplained: Sentence = {
  zh: '服务器没能完成这次请求，请稍后再试。',
  en: 'The server could not complete this request. Please try again later.',
};

/** Why a request failed, in words for people. Status 0 means that no answer came at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly sentence: Sentence;
  readonly fields: readonly FieldFault[];
  /** The answer as it came: some codes carry more facts, such as the actions that are legal. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(status: number, body: unknown) {
    const facts = isRecord(body) ? body : {};
    const code = typeof facts['code'] === 'string' ? facts['code'] : 'web.no_answer';
    super(code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.facts = facts;
    const fallback = status === 0 ? unreachable : unexplained;
    this.sentence = isSentence(facts['sentence']) ? facts['sentence'] : fallback;
    this.fields = Array.isArray(facts['fields']) ? facts['fields'].filter(isFieldFault) : [];
  }
}

/** Anything caught, as a Problem: what is not one already means that the network failed. */
export function problemOf(caught: unknown): Problem {
  return caught instanceof Problem ? caught : new Problem(0, undefined);
}

/** What is wrong with one field of a form, if the server said so. */
export function faultAt(caught: unknown, path: string): Sentence | undefined {
  return caught === null || caught === undefined
    ? undefined
    : problemOf(caught).fields.find((fault) => fault.path === path)?.message;
}

/** How many seconds to wait before asking again, where the server named them. */
export function waitOf(caught: unknown): number {
  const seconds = problemOf(caught).facts['retryAfterS'];
  return typeof seconds === 'number' ? seconds : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSentence(value: unknown): value is Sentence {
  return isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';
}

function isFieldFault(value: unknown): value is FieldFault {
  return isRecord(value) && typeof value['path'] === 'string' && isSentence(value['message']);
}
