import { localMinute } from '#algorithms/working-time/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Consumer, DeliveredMessage } from '#platform/outbox/outbox.ts';
import { matterChanged, type MatterBrief, type MatterChanged } from '#modules/matters/index.ts';
import type { MatterStep } from '#modules/matters/index.ts';
import { claimUntold } from '../data/claim-untold.ts';
import { tellingsOf, whomToWarn, type Audience } from '../domain/whom-to-tell.ts';
import type { AppealNotice } from '../notices.ts';
import type { AppealParts } from '../parts.ts';
import { linkFor, noticesToFollowers, ownFollowers } from './tell-followers.ts';

/** Tells those whom a step concerns. A step that is delivered again is not told again. */
export function tellPeople(parts: AppealParts): Consumer {
  return {
    name: 'appeals.tell_people',
    topics: [matterChanged],
    async handle(messages, tx) {
      const steps = await claimUntold(tx, messages.filter(isAppeal).map(stepOf));
      if (steps.length === 0) return;
      const ids = [...new Set(steps.map(({ matterId }) => matterId))];
      const briefs = new Map(
        (await parts.matters.findBriefs(tx, ids)).map((brief) => [brief.id, brief]),
      );
      const offices = officesOf(parts, tx);
      const notices: AppealNotice[] = [];
      for (const step of await parts.matters.findSteps(tx, steps)) {
        const brief = briefs.get(step.matterId);
        if (!brief) continue;
        const told = step.action === 'warn' ? warningsOf : noticesOf;
        notices.push(...(await told(parts, offices, step, brief)));
      }
      await parts.notices.send(tx, notices);
    },
  };
}

function isAppeal({ payload }: DeliveredMessage): boolean {
  return (payload as MatterChanged).type === 'appeal';
}

function stepOf({ key, payload }: DeliveredMessage) {
  return { matterId: key, seq: (payload as MatterChanged).seq };
}

/** Who holds which office and may read of the matter, each asked for once a batch. */
interface Offices {
  findHeads(bodyId: string, brief: MatterBrief): Promise<readonly string[]>;
  findEntitled(action: string, brief: MatterBrief): Promise<readonly string[]>;
}

function officesOf({ notices }: AppealParts, tx: Tx): Offices {
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

async function noticesOf(
  parts: AppealParts,
  offices: Offices,
  step: MatterStep,
  brief: MatterBrief,
): Promise<readonly AppealNotice[]> {
  const notices: AppealNotice[] = [];
  const data = dataOf(parts, step, brief);
  for (const { to, template } of tellingsOf(step)) {
    if (to.who === 'followers') {
      notices.push(...noticesToFollowers(template, data, brief));
      continue;
    }
    notices.push({
      ...{ template, data, clearance: brief.confidentiality, link: linkFor(false, brief) },
      ...(await recipientsOf(offices, to, step, brief)),
    });
  }
  return notices;
}

interface Recipients {
  readonly personIds?: readonly string[];
  readonly bodyIds?: readonly string[];
}

async function recipientsOf(
  offices: Offices,
  audience: Exclude<Audience, { readonly who: 'followers' }>,
  step: MatterStep,
  brief: MatterBrief,
): Promise<Recipients> {
  switch (audience.who) {
    case 'lead':
      return { bodyIds: brief.ownerBodyId === null ? [] : [brief.ownerBodyId] };
    case 'called':
      return {
        bodyIds: step.clockChanges.flatMap(({ kind, subjectBodyId }) =>
          kind === 'report_in' && subjectBodyId !== null ? [subjectBodyId] : [],
        ),
      };
    case 'entitled':
      return { personIds: await offices.findEntitled(audience.action, brief) };
  }
}

/** To the holder of each clock that came near its end or passed it, then to those above. */
async function warningsOf(
  parts: AppealParts,
  offices: Offices,
  step: MatterStep,
  brief: MatterBrief,
): Promise<readonly AppealNotice[]> {
  const notices: AppealNotice[] = [];
  const data = dataOf(parts, step, brief);
  for (const clock of step.clockChanges) {
    const whom = whomToWarn(clock.kind, clock.alerted);
    const bodyId = clock.subjectBodyId ?? brief.ownerBodyId;
    const person = clock.subjectBodyId === null ? brief.ownerPersonId : null;
    const people = new Set<string>(whom.followers ? ownFollowers(brief) : []);
    const add = (found: readonly string[]) => found.forEach((one) => people.add(one));
    if (whom.office !== null) add(await offices.findEntitled(whom.office, brief));
    if (whom.holder && person !== null) people.add(person);
    if (whom.head && bodyId !== null) add(await offices.findHeads(bodyId, brief));
    if (whom.supervisor) add(await offices.findEntitled('appeals.supervise', brief));
    notices.push({
      template: clock.alerted === 100 ? 'matter.overdue' : 'matter.due_soon',
      data: { ...data, due: minuteOf(clock.dueAt) },
      personIds: [...people],
      bodyIds: whom.holder && person === null && bodyId !== null ? [bodyId] : [],
      clearance: brief.confidentiality,
      link: linkFor(whom.followers, brief),
    });
  }
  return notices;
}

/** Every fact a template may ask for. The reason is what was entered, else what the step says. */
function dataOf({ neighbours }: AppealParts, step: MatterStep, brief: MatterBrief) {
  const said = ['question', 'ground', 'finding', 'explanation', 'text', 'reason', 'decision']
    .map((name) => step.input[name])
    .find((value) => typeof value === 'string');
  const due = step.clockChanges.find(({ kind }) => kind === 'sign' || kind === 'report_in');
  const reason = said ?? step.reasons[0]?.zh ?? '';
  return {
    number: brief.number,
    title: brief.title,
    body: brief.ownerBodyId === null ? '' : neighbours.bodyName(brief.ownerBodyId),
    reason,
    question: reason,
    due: minuteOf(due?.dueAt ?? null),
  };
}

function minuteOf(moment: Date | null): string {
  return moment === null ? '' : localMinute(moment);
}
