import type { z } from 'zod';
import { dayBegins, dayMs, localDay } from '#algorithms/working-time/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Board } from '../../contract.ts';
import { readFlow, readMoves, type MoveRow } from '../../data/read-flow.ts';
import { hourBefore, stagesOf } from '../../domain/moves.ts';
import { stateOf } from '../../domain/type.ts';
import type { Listing } from './list-matters.ts';

type Shown = z.infer<typeof Board>;

/** A look, not a list. */
const movesMost = 8;
/** Some steps stay within a stage: as many more are looked at. */
const looked = 8 * movesMost;

/** What flows along the line in an area: how much between which stages, and the last few moves. */
export async function flowOf(
  tx: Tx,
  { typeOf, bodyName, now }: Listing,
  areaCode: string,
): Promise<Pick<Shown, 'flow' | 'moves'>> {
  const counts = await readFlow(tx, areaCode, hourBefore(now), dayBegins(localDay(now)));
  const steps = await readMoves(tx, areaCode, new Date(now.getTime() - dayMs), looked);
  const stage = (type: string, state: string) => stateOf(typeOf(type), state).stage;
  const moves = steps
    .map((row) => ({
      row,
      from: row.from_state === null ? null : stage(row.type, row.from_state),
      to: stage(row.type, row.to_state),
    }))
    .filter(({ from, to }) => from !== to)
    .slice(0, movesMost)
    .map(({ row, ...stages }, index, shown) => {
      const moved = shown
        .slice(0, index)
        .some(({ row: later }) => later.matter_id === row.matter_id);
      return { ...presentMove(row, moved ? () => null : bodyName), ...stages };
    });
  return {
    flow: counts.map(({ measure, last_hour: lastHour, today }) => ({
      ...{ ...stagesOf(measure), lastHour, today },
    })),
    moves,
  };
}

/**
 * A board hangs on a wall: what is not for everybody is there without its title. Who has it now is
 * said of the last move alone.
 */
function presentMove(row: MoveRow, bodyName: Listing['bodyName']) {
  const { matter_id: id, seq, number, title, area_code: areaCode, owner_body_id: bodyId } = row;
  return {
    ...{ id, seq, number, areaCode },
    at: row.at.toISOString(),
    title: row.confidentiality === 0 ? title : null,
    bodyName: bodyId === null ? null : bodyName(bodyId),
  };
}
