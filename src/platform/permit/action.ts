import type { Sentence } from '../refusal/refusal.ts';

/**
 * A named action that code asks permission for, e.g. `appeals.dispatch`. Roles map to these in
 * data.
 */
export interface ActionDeclaration {
  readonly action: string;
  readonly title: Sentence;
}
