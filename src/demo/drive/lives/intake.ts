import type { ReportBody } from '#modules/appeals/contract.ts';
import { take, wait, withinLimit, type Case } from '../case.ts';
import type { Passage } from '../planned-act.ts';
import { pickStaff } from '../staff.ts';
import { say } from '../words.ts';

export interface Arrival {
  readonly at: Date;
  readonly player: string;
  readonly report: ReportBody;
  readonly withPhoto: boolean;
}

const acceptMinutes = { ordinary: 120, urgent: 15 };
const supplementMinutes = 5 * 420;

/** From the first word to a decision. @returns whether it was taken on. */
export function* takeIn(one: Case, arrival: Arrival): Passage<boolean> {
  yield* reported(one, arrival);
  if (yield* withdrawn(one)) return false;
  if (one.reachable && one.random.chance(0.04)) yield* asked(one);
  for (;;) {
    const at = withinLimit(one, acceptMinutes, { usual: 0.2, late: 0.05 });
    const decision = yield* decided(one, at);
    if (decision !== 'refused') return decision === 'accepted';
    if (!(yield* objected(one))) return false;
  }
}

/** A find on patrol waits for somebody to confirm it; everything else is a report at once. */
function* reported(one: Case, { at, player, report, withPhoto }: Arrival): Passage {
  const { random, hours } = one;
  const found = report.channel === 'patrol' && report.found === true;
  yield* take(
    one,
    at,
    player,
    found ? 'find' : 'report',
    {},
    {
      report,
      ...(withPhoto && { evidence: 'photo' as const }),
    },
  );
  if (!found) return;
  const confirmAt = hours.after(one.now, random.integer(30, 600), one.urgent);
  yield* take(one, confirmAt, pickStaff.dutyOfficer(random), 'confirm_found', {
    note: say(random, 'confirm'),
  });
}

function* withdrawn(one: Case): Passage<boolean> {
  const { random, reporter, category } = one;
  if (reporter === null || category.publicSafety || !random.chance(0.012)) return false;
  const at = new Date(one.now.getTime() + random.integer(3, 40) * 60_000);
  yield* take(one, at, reporter, 'withdraw', { reason: say(random, 'withdraw') });
  return true;
}

function* asked(one: Case): Passage {
  const { random, hours } = one;
  const dispatcher = pickStaff.dispatcher(random);
  yield* take(one, hours.after(one.now, random.integer(10, 80), one.urgent), dispatcher, 'ask', {
    question: say(random, 'question'),
  });
  if (random.chance(0.75)) {
    const at = hours.atHome(one.now, 0.1 + random.next() * 2.5);
    yield* take(one, at, one.reporter ?? dispatcher, 'supplement', {
      answer: say(random, 'supplement'),
      attachments: [],
    });
  } else {
    // Nobody answers: the platform goes on by itself, and the decision follows that.
    one.now = hours.after(one.now, supplementMinutes + 40, false);
  }
}

type Decision = 'accepted' | 'refused' | 'ended';

function* decided(one: Case, at: Date): Passage<Decision> {
  const { random, twins } = one;
  const dispatcher = pickStaff.dispatcher(random);
  if (random.chance(0.03)) {
    yield* take(one, at, dispatcher, 'decline', {
      ground: say(random, 'declineGround'),
      whereToGo: say(random, 'whereToGo'),
    });
    return 'refused';
  }
  if (one.complexity === 'question' && random.chance(0.25)) {
    yield* take(one, at, dispatcher, 'answer_directly', { text: say(random, 'directAnswer') });
    return 'refused';
  }
  if (twins.find() !== undefined && random.chance(0.7)) {
    yield* wait(one, at);
    const twin = twins.find();
    if (twin !== undefined) {
      const reason = say(random, 'merge');
      yield* take(one, one.now, dispatcher, 'merge', { intoId: twin, reason });
      return 'ended';
    }
  }
  const { category, complexity, urgent, kind } = one;
  yield* take(one, at, dispatcher, 'accept', {
    kind,
    category: category.path,
    urgency: urgent ? 'urgent' : 'ordinary',
    complexity,
    ...(one.isForGrid && { dispatchByHand: true }),
  });
  return 'accepted';
}

/** L11: who was refused may object; somebody else looks again. @returns whether it was upheld. */
function* objected(one: Case): Passage<boolean> {
  const { random, hours, reporter } = one;
  if (one.objected || reporter === null || !random.chance(0.2)) return false;
  one.objected = true;
  yield* take(one, hours.atHome(one.now, 0.3 + random.next() * 4), reporter, 'object', {
    reason: say(random, 'objection'),
  });
  const upheld = random.chance(0.35);
  const at = hours.after(one.now, random.integer(200, 1800), false);
  yield* take(
    one,
    at,
    pickStaff.reviewer(random),
    upheld ? 'uphold_objection' : 'dismiss_objection',
    { reason: say(random, upheld ? 'upheld' : 'dismissed') },
  );
  return upheld;
}
