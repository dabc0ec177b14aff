/**
 * The one way to fail that a person is told about. Anything else thrown is a defect: a logged 500.
 */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'rate-limited'
  | 'unavailable';

/** A sentence for people, in both languages of the platform. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** What a sentence can be said in. */
export type Language = keyof Sentence;

/** Says which field of the request is at fault; `path` is dotted, empty for the whole body. */
export interface FieldFault {
  readonly path: string;
  readonly message: Sentence;
}

export interface RefusalDetails {
  /** Faults by field, for forms. */
  readonly fields?: readonly FieldFault[];
  /** Facts a program can act on, such as the actions that would be legal. Never personal data. */
  readonly [fact: string]: unknown;
}

/**
 * Thrown by use cases and domain rules. A throw rolls back its transaction, so nothing is written.
 *
 * @example
 * throw new Refusal('conflict', 'matters.stale_version', {
 *   zh: '这件事项刚被别人处理过，请刷新后再试。',
 *   en: 'Someone else has just changed this matter. Reload and try again.',
 * });
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  /** Stable, `<module>.<snake_case>`; programs and translations key on it. */
  readonly code: string;
  readonly sentence: Sentence;
  readonly details: RefusalDetails;

  constructor(kind: RefusalKind, code: string, sentence: Sentence, details: RefusalDetails = {}) {
    super(`${code}: ${sentence.en}`);
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.sentence = sentence;
    this.details = details;
  }
}
