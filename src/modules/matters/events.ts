/** Topic of the one fact that this module tells: a matter took a step. */
export const matterChanged = 'matter.changed';

/** Where the matter stands after the step. No personal data, no text. */
export interface MatterChanged {
  readonly seq: number;
  readonly action: string;
  readonly type: string;
  readonly number: string;
  readonly from: string | null;
  readonly to: string;
  /** Null where it is new. */
  readonly fromStage: string | null;
  readonly stage: string;
  readonly areaCode: string;
  readonly ownerBodyId: string | null;
  readonly assistingBodyIds: readonly string[];
  readonly reporterId: string | null;
  readonly confidentiality: number;
  readonly visibility: 'public' | 'parties' | 'internal';
  readonly textChanged: boolean;
}
