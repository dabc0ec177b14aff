/**
 * Someone (or something) that acts. Built by `identity` from a session, an API key or the system
 * itself; everything below the edge receives it ready-made.
 */
export interface Actor {
  readonly kind: 'person' | 'client' | 'system' | 'anonymous';
  /** The person's id; null for programs and the anonymous. */
  readonly personId: string | null;
  /** Of an outside program: names may be shared. */
  readonly clientId?: string;
  /** What the timeline shows, e.g. 王芳. Never a phone number. */
  readonly name: string;
  readonly authorities: readonly Authority[];
  /**
   * Highest confidentiality level of any of the authorities, and no authority counts beyond it:
   * 0 ordinary, 1 restricted, 2 secret.
   */
  readonly clearance: number;
}

/**
 * One (capacity, area) of a person's position, with the actions that the capacity maps to in data.
 */
export interface Authority {
  /** e.g. `dispatcher`, `handler`, `resident`. Rules never test it; they test `actions`. */
  readonly capacity: string;
  /**
   * National area code; the authority reaches every area whose code it prefixes. '' is everywhere.
   */
  readonly areaCode: string;
  /** The body the position belongs to, if any. */
  readonly bodyId: string | null;
  readonly actions: ReadonlySet<string>;
  /** Highest confidentiality level it opens, within its own area and body; 0 unless said. */
  readonly clearance?: number;
}
