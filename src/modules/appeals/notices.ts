import type { Tx } from '#platform/db/database.ts';

export interface AppealNotice {
  readonly template: string;
  readonly data: { readonly [fact: string]: string };
  readonly personIds?: readonly string[];
  readonly bodyIds?: readonly string[];
  /** Of the bodies, only those are told whose office opens what is as confidential as this. */
  readonly clearance: number;
  readonly link: string;
}

/** How people are reached; the composition answers. */
export interface AppealNotices {
  send(tx: Tx, notices: readonly AppealNotice[]): Promise<void>;
  /** Who leads the body now, with this clearance. */
  findHeads(tx: Tx, bodyId: string, clearance: number): Promise<readonly string[]>;
  /** Who may do this in the area now, by an office of this clearance. */
  findEntitled(
    tx: Tx,
    action: string,
    areaCode: string,
    clearance: number,
  ): Promise<readonly string[]>;
}
