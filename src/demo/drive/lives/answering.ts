import { take, withinLimit, type Case } from '../case.ts';
import type { Passage } from '../planned-act.ts';
import { pickStaff } from '../staff.ts';
import { say } from '../words.ts';
import { handleAgain } from './handling.ts';

const verifyMinutes = { ordinary: 420, urgent: 240 };
const answerMinutes = { ordinary: 420, urgent: 240 };

/** 核查: by somebody else, and not always the first time. */
export function* verify(one: Case): Passage {
  const { random } = one;
  for (;;) {
    const at = withinLimit(one, verifyMinutes, { usual: 0.2, late: 0.04 });
    const method = one.reachable && random.chance(0.4) ? 'call' : 'on_site';
    const isDone = !random.chance(0.045);
    const verifier = pickStaff.verifier(random, one.collector);
    yield* take(
      one,
      at,
      verifier,
      isDone ? 'verify' : 'send_back',
      {
        method,
        finding: say(random, isDone ? 'verified' : 'notDone'),
        attachments: [],
      },
      method === 'on_site' && one.category.evidence === 'photo' ? { evidence: 'photo' } : {},
    );
    if (isDone) return;
    yield* handleAgain(one);
  }
}

export function* answer(one: Case): Passage {
  const { random } = one;
  const at = withinLimit(one, answerMinutes, { usual: 0.2, late: 0.04 });
  yield* take(one, at, one.handler, 'answer', {
    text: say(random, 'answer'),
    ...(random.chance(0.4) && { nextSteps: say(random, 'nextSteps') }),
  });
}
