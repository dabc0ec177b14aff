import type { z } from 'zod';
import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import type { MatterPage, Together } from '../../contract.ts';
import { findWholeMatter, readRelatives, type WholeMatter } from '../../data/read-matter.ts';
import { colourOf } from '../../domain/clocks.ts';
import type { MatterState } from '../../domain/fold.ts';
import { contactAuthority } from '../../domain/contact-sight.ts';
import { maskReporter } from '../../domain/mask-name.ts';
import { notFound } from '../../domain/refusals.ts';
import { isReporter, isStaffFor } from '../../domain/sight.ts';
import type { RegisteredType } from '../../registered-type.ts';
import { attachmentsOf } from '../attach-files.ts';
import { findPublic } from './find-public.ts';
import { readLegalActions } from './legal-actions.ts';
import { chineseDay, chineseMoment } from './moment-words.ts';
import type { MatterReading } from './matter-reading.ts';
import { presentCard } from './present-card.ts';
import { presentTimeline } from './present-timeline.ts';

/**
 * Everything one person may see of one matter, and what they may do with it now.
 * @throws Refusal not-found where it does not exist or is not theirs to see.
 */
export async function getMatterPage(
  db: Database,
  reading: MatterReading,
  actor: Actor,
  id: string,
): Promise<z.infer<typeof MatterPage>> {
  const page = await db.read(scopeOf(actor), async (tx) => {
    const whole = await findWholeMatter(tx, id);
    if (!whole) throw notFound();
    const { parentId, mergedIntoId } = whole.matter;
    const named = [parentId, mergedIntoId].filter((relative) => relative !== null);
    const relatives = await readRelatives(tx, id, named);
    const people = [whole.matter.ownerPersonId, whole.matter.reporterId];
    const acted = whole.events.map((event) => event.actorId);
    const personIds = [...people, ...acted].filter((person) => person !== null);
    const personNames = await reading.personNames(tx, [...new Set(personIds)]);
    const files = whole.events.flatMap((event) => attachmentsOf(event.input));
    const fileKinds = await reading.fileKinds(tx, files);
    const actions = await readLegalActions(tx, reading.types.get(whole.matter.type), actor, {
      before: whole,
      now: reading.now,
      calendar: reading.calendarOf(whole.matter.areaCode),
    });
    const shown = presentPage(reading, actor, whole, {
      ...{ relatives, personNames, fileKinds, actions },
    });
    return { shown, mergedIntoId };
  });
  const { shown, mergedIntoId } = page;
  if (mergedIntoId === null || shown.mergedInto !== null) return { ...shown, together: null };
  return { ...shown, together: await readTogether(db, reading, shown.card.type, mergedIntoId) };
}

/** Null where the other matter is confidential. */
async function readTogether(
  db: Database,
  reading: MatterReading,
  type: string,
  id: string,
): Promise<z.infer<typeof Together> | null> {
  const [main] = await findPublic(db, reading, {
    ...{ type, id, limit: 1, offset: 0 },
    // Of text and people only what is public is passed on: no state and no channel is hidden here.
    ...{ hiddenStates: [], hiddenFacts: {}, openChannels: [] },
  });
  if (!main) return null;
  if (main.mergedIntoId !== null) return readTogether(db, reading, type, main.mergedIntoId);
  const { type: declared, publicAnswer } = reading.types.get(type);
  const title = declared.states[main.state]?.title ?? { zh: main.state, en: main.state };
  const answer = publicAnswer(main.attributes);
  return { stage: main.stage, stateTitle: title, whatNext: main.whatNext, answer };
}

/** What is read beside the matter itself. */
interface ReadAround extends Pick<z.infer<typeof MatterPage>, 'actions'> {
  readonly relatives: readonly MatterState[];
  readonly personNames: ReadonlyMap<string, string>;
  readonly fileKinds: ReadonlyMap<string, 'photo' | 'document'>;
}

function presentPage(
  reading: MatterReading,
  actor: Actor,
  whole: WholeMatter,
  { relatives, personNames, fileKinds, actions }: ReadAround,
): Omit<z.infer<typeof MatterPage>, 'together'> {
  const { matter } = whole;
  const registered = reading.types.get(matter.type);
  const staff = isStaffFor(actor, matter);
  const calendar = reading.calendarOf(matter.areaCode);
  const card = (state: MatterState) => presentCard(reading, state, actor);
  const cardOf = (id: string | null) => {
    const found = relatives.find((relative) => relative.matter.id === id);
    return found ? card(found) : null;
  };
  const mine = isReporter(actor, matter);
  const shownNames = mine ? personNames : maskReporter(personNames, matter.reporterId);
  const timeline = presentTimeline(registered, actor, matter, whole.events, {
    bodyName: reading.bodyName,
    personNames: shownNames,
  });
  return {
    card: card(whole),
    detail: matter.detail,
    kind: textFact(matter.attributes['kind']),
    confidentiality: matter.confidentiality,
    ownerPersonName: nameOf(personNames, staff ? matter.ownerPersonId : null),
    contactPhone: phoneFor(reading, whole),
    reporterName: nameOf(shownNames, staff || mine ? matter.reporterId : null),
    contactMayBeSeen:
      (whole.hasContact || matter.reporterId !== null) &&
      contactAuthority(actor, matter) !== undefined,
    reporterIsMe: mine,
    subscribed: actor.personId !== null && whole.followers.includes(actor.personId),
    subscriberCount: whole.followers.length,
    mergedInto: cardOf(matter.mergedIntoId),
    parent: cardOf(matter.parentId),
    children: relatives.filter((one) => one.matter.parentId === matter.id).map(card),
    mergedFrom: relatives.filter((one) => one.matter.mergedIntoId === matter.id).map(card),
    clocks: whole.clocks.map((clock) => ({
      kind: clock.kind,
      title: registered.type.clocks[clock.kind]?.title ?? { zh: clock.kind, en: clock.kind },
      subjectBodyId: clock.subjectBodyId,
      startedAt: clock.startedAt.toISOString(),
      dueAt: clock.dueAt?.toISOString() ?? null,
      pausedAt: clock.pausedAt?.toISOString() ?? null,
      stoppedAt: clock.stoppedAt?.toISOString() ?? null,
      breachedAt: clock.breachedAt?.toISOString() ?? null,
      colour: colourOf(calendar, clock, reading.now),
    })),
    timeline,
    attachments: timeline.flatMap(({ attachments, seq }) =>
      attachments.map((id) => ({ id, seq, kind: fileKinds.get(id) ?? 'photo' })),
    ),
    facts: staff ? matter.attributes : reporterFacts(registered, matter.attributes),
    actions,
    whatNext: registered.whatNext(whole, {
      bodyName: (id) => reading.bodyName(id) ?? '',
      moment: chineseMoment,
      day: chineseDay,
      now: reading.now,
      toReporter: mine,
    }),
  };
}

function reporterFacts(
  registered: RegisteredType,
  attributes: WholeMatter['matter']['attributes'],
) {
  return Object.fromEntries(
    registered.factsForReporter
      .filter((name) => attributes[name] !== undefined)
      .map((name) => [name, attributes[name]]),
  );
}

function phoneFor(reading: MatterReading, { matter }: WholeMatter): string | null {
  const handler = textFact(matter.attributes['handlerPhone']);
  const body = matter.ownerBodyId === null ? null : reading.bodyPhone(matter.ownerBodyId);
  return handler ?? body ?? reading.hotline;
}

function nameOf(names: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (names.get(id) ?? null);
}

function textFact(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
