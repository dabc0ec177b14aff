import { take, withinLimit, type Case } from '../case.ts';
import type { Passage } from '../planned-act.ts';
import { headOf, pickStaff, workerOf } from '../staff.ts';
import { say } from '../words.ts';

const dispatchMinutes = { ordinary: 120, urgent: 15 };
const arbitrateMinutes = { ordinary: 420, urgent: 60 };
const signMinutes = { ordinary: 240, urgent: 30 };
/** By then the platform's own work on what was accepted is done. */
const ruleMinutes = 55;
/** Bodies that cases nobody is named for go to, and those a return puts forward. */
const generalBodies = ['street_building', 'street_safety', 'street_urban', 'housing', 'civil'];

/** To a body that keeps it. @returns false when the parties settle it between themselves. */
export function* route(one: Case): Passage<boolean> {
  const { random } = one;
  if (one.route.automatic && !one.isForGrid) {
    // The platform has dispatched by the list's rule before anybody acts again.
    one.body = one.route.named[0]?.bodyKey ?? '';
    if (!one.urgent) one.now = one.hours.after(one.now, ruleMinutes, false);
  } else if (one.kind === 'private') {
    const at = withinLimit(one, dispatchMinutes, { usual: 0.5, late: 0.05 });
    yield* take(one, at, pickStaff.dispatcher(random), 'settle_privately', {
      advice: say(random, 'privateAdvice'),
    });
    return false;
  } else {
    yield* dispatchedByHand(one);
  }
  yield* returned(one);
  return true;
}

/** 签收: somebody is named who did not take the case down. */
export function* sign(one: Case): Passage {
  const { random } = one;
  const worker = workerOf(one.body);
  one.handler = worker === one.collector ? headOf(one.body) : worker;
  const at = withinLimit(one, signMinutes, { usual: 0.2, late: 0.06 });
  const signer = random.chance(0.5) ? headOf(one.body) : one.handler;
  yield* take(one, at, signer, 'sign', { handlerId: one.idOf.person(one.handler) });
  one.rounds += 1;
}

function* dispatchedByHand(one: Case): Passage {
  const { random, route: list } = one;
  const { isForGrid } = one;
  const named = !isForGrid && list.named.length > 0 ? random.pick(list.named) : undefined;
  const unnamed = isForGrid ? one.gridKey : random.pick([one.communityKey, ...generalBodies]);
  one.body = named?.bodyKey ?? unnamed;
  const at = withinLimit(one, dispatchMinutes, { usual: 0.2, late: 0.07 });
  yield* take(one, at, pickStaff.dispatcher(random), 'dispatch', {
    leadBodyId: one.idOf.body(one.body),
    ...(named && { ruleId: named.ruleId }),
    ...((!named || one.kind === 'community') && { reason: say(random, 'dispatchReason') }),
    assisting: [],
  });
}

/** 退单: once it is sent on by a dispatcher, the second time the level above decides. */
function* returned(one: Case): Passage {
  const { random } = one;
  const likely = one.route.named.length === 1 ? 0.04 : 0.11;
  // So that whoever visits the demo finds something that waits for the arbiter.
  const isLast = one.now > one.lastDay;
  if (!random.chance(isLast ? 0.3 : likely)) return;
  yield* returnedOnce(one);
  const wrongful = random.chance(0.3);
  if (!wrongful) one.body = otherBody(one);
  const at = withinLimit(one, dispatchMinutes, { usual: 0.3, late: 0.08 });
  const dispatcher = pickStaff.dispatcher(random);
  yield* take(one, at, dispatcher, 'dispatch', {
    leadBodyId: one.idOf.body(one.body),
    reason: say(random, 'dispatchReason'),
    assisting: [],
  });
  if (!random.chance(isLast ? 0.7 : wrongful ? 0.4 : 0.15)) return;
  yield* returnedOnce(one);
  const same = random.chance(0.45);
  if (!same) one.body = otherBody(one);
  const decideAt = withinLimit(one, arbitrateMinutes, { usual: 0.5, late: 0.06 });
  yield* take(one, decideAt, pickStaff.arbiter(random, dispatcher), 'arbitrate', {
    leadBodyId: one.idOf.body(one.body),
    decision: say(random, 'arbitration'),
    fault: same ? 'body' : random.pick(['list', 'dispatcher', 'dispatcher', 'reporter']),
  });
  one.bound = true;
}

/** Within the working day in which a return is heard. */
function* returnedOnce(one: Case): Passage {
  const { random, hours } = one;
  const at = hours.after(one.now, random.integer(20, 330), false);
  yield* take(one, at, workerOf(one.body), 'return', {
    reasonCode: random.pick(['not_ours', 'not_ours', 'wrong_place', 'facts_missing']),
    explanation: say(random, 'returnExplanation'),
    legalGround: say(random, 'returnGround'),
    attachments: [],
  });
}

function otherBody(one: Case): string {
  const others = [one.communityKey, ...generalBodies, ...one.route.named.map((it) => it.bodyKey)];
  return one.random.pick(others.filter((key) => key !== one.body));
}
