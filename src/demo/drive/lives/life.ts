import type { Case } from '../case.ts';
import type { Passage } from '../planned-act.ts';
import { answer, verify } from './answering.ts';
import { assess } from './assessing.ts';
import { handle, handleAgain } from './handling.ts';
import { takeIn, type Arrival } from './intake.ts';
import { route, sign } from './routing.ts';

/** The whole life of an appeal, step by step, through the six stages. */
export function* live(one: Case, arrival: Arrival): Passage {
  if (!(yield* takeIn(one, arrival))) return;
  one.twins.offer(one.id);
  if (!(yield* route(one))) return one.twins.withdraw(one.id);
  for (;;) {
    yield* sign(one);
    yield* handle(one);
    for (;;) {
      yield* verify(one);
      yield* answer(one);
      const outcome = yield* assess(one);
      if (outcome === 'ended') return;
      if (outcome === 'reopened') break;
      yield* handleAgain(one);
    }
  }
}
