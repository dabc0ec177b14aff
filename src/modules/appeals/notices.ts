import type { Tx } from '#platform/db/database.ts';

export interface AppealNotice {
  readonly template: string;
  readonly data: { readonly [fact: string]: string };
  readonly personIds?: readonly string[];
  readonly bodyIds?: readonly string[];
  readonly link: string;
}

/** How people are reached; the composition answers. */
export interface AppealNotices {
  send(tx: Tx, notices: readonly AppealNotice[]): Promise<void>;
  /** Who leads the body now. */
  findHeads(tx: Tx, bodyId: string): Promise<readonly string[]>;
  /** Who may do this in the area now, by office. */
  findEntitled(tx: Tx, action: string, areaCode: string): Promise<readonly string[]>;
}
