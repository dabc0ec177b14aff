import type { Actor } from '#platform/permit/actor.ts';

/** One line of the audit log. */
export interface AuditEntry {
  /** `<module>.<what_happened>`, e.g. `identity.signed_in`. */
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'locked';
  readonly actor: Pick<Actor, 'kind' | 'personId' | 'name'>;
  /** Whose data or office it was about. */
  readonly subjectPersonId?: string | null;
  /** The id of another subject: a body, a position, a matter. */
  readonly subjectId?: string;
  /** Decides who may read the line. */
  readonly areaCode?: string;
  /** Which personal fields were shown. */
  readonly fields?: readonly string[];
  readonly reason?: string;
  readonly ip?: string;
  /** Anything else, without personal data. */
  readonly facts?: Readonly<Record<string, unknown>>;
}
