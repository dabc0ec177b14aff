import { boardFigures, countsOf, nobody } from '#modules/matters/testing/memory-engine.ts';
import type { MemoryStage } from './memory-stage.ts';

/** The board as the counters of everything that happened on the stage make it. */
export function boardOf({ engine }: MemoryStage) {
  return boardFigures(
    engine.changes.flatMap((change) => countsOf([change], [])),
    nobody,
  );
}
