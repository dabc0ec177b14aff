import type { AppealState } from '../domain/states.ts';
import { MemoryStage } from './memory-stage.ts';
import { paths } from './paths.ts';

/** The Monday morning on which these appeals begin. */
const start = new Date('2026-11-23T01:30:00Z');

/** A stage with one appeal that came the shortest way into this state. */
export function reach(
  state: AppealState,
  confidentiality = 0,
): { readonly stage: MemoryStage; readonly id: string } {
  const stage = new MemoryStage(start);
  const { crew } = stage;
  const id =
    state === 'found'
      ? stage.report(crew.patrol, { reporterId: null }, 'find')
      : stage.report(crew.reporter, { confidentiality });
  for (const { part, action, input } of paths[state]) stage.act(crew[part], id, action, 1, input);
  return { stage, id };
}
