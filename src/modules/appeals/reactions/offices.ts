import type { Tx } from '#platform/db/database.ts';
import type { MatterBrief } from '#modules/matters/index.ts';
import type { AppealParts } from '../parts.ts';

/** Who holds which office and may read of the matter, each asked for once a batch. */
export interface Offices {
  findHeads(bodyId: string, brief: MatterBrief): Promise<readonly string[]>;
  findEntitled(action: string, brief: MatterBrief): Promise<readonly string[]>;
}

export function officesOf({ notices }: AppealParts, tx: Tx): Offices {
  const known = new Map<string, Promise<readonly string[]>>();
  const once = (key: string, ask: () => Promise<readonly string[]>) => {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
  };
  return {
    findHeads: (bodyId, { confidentiality: level }) =>
      once(`${bodyId} ${level}`, () => notices.findHeads(tx, bodyId, level)),
    findEntitled: (action, { areaCode, confidentiality: level }) =>
      once(`${action} ${areaCode} ${level}`, () =>
        notices.findEntitled(tx, action, areaCode, level),
      ),
  };
}
