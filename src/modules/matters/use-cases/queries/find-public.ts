import type { Database } from '#platform/db/database.ts';
import type { Scope } from '#platform/permit/permit.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { listPublic, type PublicQuestion } from '../../data/list-public.ts';
import type { Matter } from '../../domain/matter.ts';
import type { Telling } from '../../domain/telling.ts';
import { chineseDay, chineseMoment } from './moment-words.ts';
import type { MatterReading } from './matter-reading.ts';

/** What may be told of a matter to anybody. Who reported and who handles it are not among it. */
export interface PublicMatter extends Omit<
  Matter,
  'reporterId' | 'ownerPersonId' | 'ownerBodyId' | 'assistingBodyIds' | 'version'
> {
  readonly updatedAt: Date;
  readonly ownerBodyName: string | null;
  /** Deadlines that run now, by kind. */
  readonly dueByKind: ReadonlyMap<string, Date>;
  /** By kind of deadline there ever was: whether one of them was missed. */
  readonly missed: Readonly<Record<string, boolean>>;
  readonly whatNext: Sentence;
}

/** Reads as somebody who may see every area and nothing confidential. */
const everybody: Scope = { areas: [''], bodies: [], persons: [], clearance: 0 };

/**
 * The matters of a type that anybody may be told of, newest first. The asking module decides what
 * of a matter's text it passes on: text of people may hold personal data.
 */
export async function findPublic(
  db: Database,
  reading: MatterReading,
  question: PublicQuestion,
): Promise<readonly PublicMatter[]> {
  const rows = await db.read(everybody, (tx) => listPublic(tx, question));
  const telling: Telling = {
    bodyName: (id) => reading.bodyName(id) ?? '',
    moment: chineseMoment,
    day: chineseDay,
    now: reading.now,
    toReporter: question.toReporter ?? false,
  };
  return rows.map(({ matter, clocks, updatedAt, missed }) => {
    const { reporterId, ownerPersonId, ownerBodyId, assistingBodyIds, version, ...rest } = matter;
    const registered = reading.types.get(matter.type);
    return {
      ...rest,
      updatedAt,
      missed,
      ownerBodyName: ownerBodyId === null ? null : reading.bodyName(ownerBodyId),
      dueByKind: new Map(
        clocks.flatMap(({ kind, dueAt, pausedAt }) =>
          dueAt === null || pausedAt !== null ? [] : [[kind, dueAt] as const],
        ),
      ),
      whatNext: registered.whatNext({ matter, clocks }, telling),
    };
  });
}
