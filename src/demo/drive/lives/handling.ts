import { isRestricted, take, withinLimit, type Case } from '../case.ts';
import { timeTaken } from '../chance.ts';
import type { Passage } from '../planned-act.ts';
import { coordinator, pickStaff, workerOf } from '../staff.ts';
import { say } from '../words.ts';

const contactMinutes = { ordinary: 420, urgent: 60 };
const reportInMinutes = { ordinary: 120, urgent: 30 };
const urgeMinutes = { ordinary: 240, urgent: 240 };
const budgetDays = { question: 1, ordinary: 5, complex: 15, petition: 40 };
const workdayMinutes = 420;
const urgentHandleMinutes = 24 * 60;
const helpers = ['street_police', 'street_urban', 'sanitation', 'street_market', 'social_work'];

type Event = (one: Case, at: Date) => Passage;

/** 处置, from the signature to the hand-in, with what comes between in the order it comes. */
export function* handle(one: Case): Passage {
  const { random, hours } = one;
  const budget = one.urgent ? urgentHandleMinutes : budgetDays[one.complexity] * workdayMinutes;
  const taken = timeTaken(random, budget, { usual: 0.3, late: lateness(one) });
  const begun = one.now;
  const moment = (share: number) => hours.after(begun, taken * share, one.urgent);
  const events = plannedEvents(one, taken > budget);
  events.sort((a, b) => a.share - b.share);
  yield* contacted(one);
  for (const { share, event } of events) yield* event(one, moment(share));
  yield* handIn(one, moment(1));
}

/** 返工: what was not done is done now, in less time. */
export function* handleAgain(one: Case): Passage {
  const budget = one.urgent ? urgentHandleMinutes : budgetDays[one.complexity] * workdayMinutes;
  const taken = timeTaken(one.random, budget * 0.5, { usual: 0.4, late: 0.08 });
  yield* handIn(one, one.hours.after(one.now, taken, one.urgent));
}

/** Some bodies are always late with their work; a question is soon answered. */
function lateness({ body, complexity }: Case): number {
  const letters = [...body].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const habit = [0.04, 0.07, 0.1, 0.14, 0.22][letters % 5] ?? 0.1;
  return complexity === 'question' ? habit + 0.05 : habit;
}

function plannedEvents(one: Case, late: boolean): { share: number; event: Event }[] {
  const { random, urgent, complexity, reporter } = one;
  const planned: { share: number; event: Event }[] = [];
  const maybe = (probability: number, share: number, event: Event) => {
    if (random.chance(probability)) planned.push({ share, event });
  };
  if (one.rounds === 1) {
    const whistles = complexity === 'complex' ? 0.14 : 0.05;
    if (!isRestricted(one)) maybe(whistles, 0.12, whistled);
    if (!urgent) maybe(late ? 0.4 : 0.03, 0.35, extended);
    if (!urgent) maybe(complexity === 'complex' ? 0.05 : 0.012, 0.25, suspended);
  }
  if (reporter !== null) maybe(late ? 0.35 : 0.05, 0.7, urged);
  if (late) maybe(0.45, 0.95, supervised);
  return planned;
}

function* contacted(one: Case): Passage {
  const at = withinLimit(one, contactMinutes, { usual: 0.2, late: 0.05 });
  const how = one.reachable ? one.random.pick(['phone', 'phone', 'visit', 'message']) : 'visit';
  yield* take(one, at, one.handler, 'contact', { how, summary: say(one.random, 'contact') });
}

/** 吹哨报到 (L5): the street calls, each body reports in by its own deadline. */
function* whistled(one: Case, at: Date): Passage {
  const { random, idOf } = one;
  const called = random
    .shuffle([one.communityKey, ...helpers].filter((key) => key !== one.body))
    .slice(0, random.integer(1, 3));
  const tasks = called.map((key) => ({
    bodyId: idOf.body(key),
    task: say(random, 'whistleTask'),
  }));
  yield* take(one, at, coordinator, 'whistle', { tasks });
  for (const key of called) {
    const reportAt = withinLimit(one, reportInMinutes, { usual: 0.2, late: 0.06 });
    yield* take(one, reportAt, workerOf(key), 'report_in', { note: say(random, 'reportIn') });
  }
  for (const key of called.filter(() => random.chance(0.8))) {
    const doneAt = one.hours.after(one.now, random.integer(60, 500), one.urgent);
    yield* take(one, doneAt, workerOf(key), 'finish_assist', {
      result: say(random, 'assistResult'),
      attachments: [],
    });
  }
}

function* extended(one: Case, at: Date): Passage {
  const { random } = one;
  yield* take(one, at, one.handler, 'request_extension', {
    days: random.integer(2, 8),
    reason: say(random, 'extensionReason'),
  });
  const decidedAt = one.hours.after(one.now, random.integer(20, 300), false);
  const dispatcher = pickStaff.dispatcher(random);
  if (random.chance(0.85)) yield* take(one, decidedAt, dispatcher, 'grant_extension');
  else yield* take(one, decidedAt, dispatcher, 'refuse_extension', { reason: '应当按期办结。' });
}

/** 挂账: granted by a leader, with a day on which it is looked at again. */
function* suspended(one: Case, at: Date): Passage {
  const { random } = one;
  const days = random.integer(10, 60);
  const reviewOn = new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  yield* take(one, at, one.handler, 'request_suspension', {
    reviewOn,
    reason: say(random, 'suspensionReason'),
  });
  const grantedAt = one.hours.after(one.now, random.integer(30, 500), false);
  yield* take(one, grantedAt, pickStaff.leader(random), 'grant_suspension');
  if (random.chance(0.4)) {
    const resumeAt = one.hours.after(one.now, random.integer(1, 4) * 400, false);
    const note = say(random, 'suspensionEnds');
    yield* take(one, resumeAt, one.handler, 'resume', { note });
  } else {
    // The platform resumes it by itself on the review day.
    one.now = one.hours.after(new Date(`${reviewOn}T02:00:00Z`), random.integer(60, 400), false);
  }
  one.state = 'signed';
}

function* urged(one: Case, at: Date): Passage {
  const { random, reporter } = one;
  if (reporter === null) return;
  yield* take(one, at, reporter, 'urge', { text: say(random, 'urge') });
  yield* answerUrge(one);
}

function* supervised(one: Case, at: Date): Passage {
  const text = say(one.random, 'supervise');
  yield* take(one, at, pickStaff.leader(one.random), 'supervise', { text });
  yield* answerUrge(one);
}

function* answerUrge(one: Case): Passage {
  const at = withinLimit(one, urgeMinutes, { usual: 0.3, late: 0.07 });
  yield* take(one, at, one.handler, 'answer_urge', { text: say(one.random, 'answerUrge') });
}

function* handIn(one: Case, at: Date): Passage {
  const { evidence } = one.category;
  yield* take(
    one,
    at,
    one.handler,
    'hand_in',
    { summary: say(one.random, 'handled') },
    evidence === 'text' ? {} : { evidence },
  );
  one.twins.withdraw(one.id);
}
