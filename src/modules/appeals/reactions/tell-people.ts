import type { Tx } from '#platform/db/database.ts';
import type { Consumer, DeliveredMessage } from '#platform/outbox/outbox.ts';
import { matterChanged, type MatterBrief, type MatterChanged } from '#modules/matters/index.ts';
import type { MatterStep } from '#modules/matters/index.ts';
import { claimUntold } from '../data/claim-untold.ts';
import { tellingsOf, whomToWarn, type Audience } from '../domain/whom-to-tell.ts';
import type { AppealNotice } from '../notices.ts';
import type { AppealParts } from '../parts.ts';

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
      const found = await parts.matters.findSteps(tx, steps);
      // Asked for together, the statements of all steps travel without waiting for one another. All
      // are over before the transaction is: none may run on after another has failed.
      const told = await Promise.allSettled(
        found.map(async (step) => {
          const brief = briefs.get(step.matterId);
          if (brief) await tellOf(parts, tx, step, brief);
        }),
      );
      for (const outcome of told) if (outcome.status === 'rejected') throw outcome.reason;
    },
  };
}

function isAppeal({ payload }: DeliveredMessage): boolean {
  return (payload as MatterChanged).type === 'appeal';
}

function stepOf({ key, payload }: DeliveredMessage) {
  return { matterId: key, seq: (payload as MatterChanged).seq };
}

async function tellOf(
  parts: AppealParts,
  tx: Tx,
  step: MatterStep,
  brief: MatterBrief,
): Promise<void> {
  if (step.action === 'warn') return warn(parts, tx, step, brief);
  for (const { to, template } of tellingsOf(step)) {
    const recipients = await recipientsOf(parts, tx, to, step, brief);
    await send(parts, tx, template, dataOf(parts, step, brief), to.who === 'followers', {
      ...recipients,
      id: brief.id,
    });
  }
}

interface Recipients {
  readonly personIds?: readonly string[];
  readonly bodyIds?: readonly string[];
}

async function recipientsOf(
  { notices }: AppealParts,
  tx: Tx,
  audience: Audience,
  step: MatterStep,
  brief: MatterBrief,
): Promise<Recipients> {
  switch (audience.who) {
    case 'followers':
      return { personIds: brief.followers };
    case 'lead':
      return { bodyIds: brief.ownerBodyId === null ? [] : [brief.ownerBodyId] };
    case 'called':
      return {
        bodyIds: step.clockChanges.flatMap(({ kind, subjectBodyId }) =>
          kind === 'report_in' && subjectBodyId !== null ? [subjectBodyId] : [],
        ),
      };
    case 'entitled':
      return { personIds: await notices.findEntitled(tx, audience.action, brief.areaCode) };
  }
}

/** The holder of each clock that came near its end or passed it, then those above. */
async function warn(
  parts: AppealParts,
  tx: Tx,
  step: MatterStep,
  brief: MatterBrief,
): Promise<void> {
  const { notices } = parts;
  for (const clock of step.clockChanges) {
    const whom = whomToWarn(clock.kind, clock.alerted);
    const bodyId = clock.subjectBodyId ?? brief.ownerBodyId;
    const person = clock.subjectBodyId === null ? brief.ownerPersonId : null;
    const people = new Set<string>(whom.followers ? brief.followers : []);
    const add = (found: readonly string[]) => found.forEach((one) => people.add(one));
    if (whom.office !== null) add(await notices.findEntitled(tx, whom.office, brief.areaCode));
    if (whom.holder && person !== null) people.add(person);
    if (whom.head && bodyId !== null) add(await notices.findHeads(tx, bodyId));
    if (whom.supervisor) {
      add(await notices.findEntitled(tx, 'appeals.supervise', brief.areaCode));
    }
    const bodyIds = whom.holder && person === null && bodyId !== null ? [bodyId] : [];
    const template = clock.alerted === 100 ? 'matter.overdue' : 'matter.due_soon';
    const data = { ...dataOf(parts, step, brief), due: momentText(clock.dueAt) };
    const to = { personIds: [...people], bodyIds, id: brief.id };
    await send(parts, tx, template, data, whom.followers, to);
  }
}

async function send(
  { notices }: AppealParts,
  tx: Tx,
  template: string,
  data: AppealNotice['data'],
  toReporters: boolean,
  { id, personIds = [], bodyIds = [] }: Recipients & { readonly id: string },
): Promise<void> {
  if (personIds.length === 0 && bodyIds.length === 0) return;
  const link = toReporters ? `/resident/matters/${id}` : `/desk/matters/${id}`;
  await notices.send(tx, { template, data, personIds, bodyIds, link });
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
    due: momentText(due?.dueAt ?? null),
  };
}

/** 2026-11-24 17:30, in China, which has one time zone. */
function momentText(moment: Date | null): string {
  if (moment === null) return '';
  const local = new Date(moment.getTime() + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}
