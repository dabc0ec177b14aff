import type { z } from 'zod';
import type { WorkCalendar } from '#algorithms/working-time/index.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { JobDeclaration } from '#platform/jobs/jobs.ts';
import type { Module } from '#platform/module.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { ActReply, MatterQuery } from './contract.ts';
import { countThemes } from './data/count-themes.ts';
import { findBriefs, type MatterBrief } from './data/find-briefs.ts';
import { findPlaceRepeats, type PlaceRepeat, type RepeatQuestion } from './data/find-repeats.ts';
import { findSteps } from './data/find-steps.ts';
import { findTexts, type MatterText, type TextQuestion } from './data/find-texts.ts';
import { findUnclaimed } from './data/find-unclaimed.ts';
import type { MatterEvent } from './domain/event.ts';
import type { Outline } from './domain/keep-inside.ts';
import type { ThemeCount } from './domain/theme-count.ts';
import type { PublicQuestion } from './data/list-public.ts';
import { matterActions } from './permissions.ts';
import { foldTally } from './reactions/fold-tally.ts';
import { forgetFlow } from './use-cases/forget-flow.ts';
import { indexSearch } from './reactions/index-search.ts';
import type { RegisteredType } from './registered-type.ts';
import { actManyRoutes } from './routes/act-many-routes.ts';
import { actRoutes } from './routes/act-routes.ts';
import { boardRoutes } from './routes/board-routes.ts';
import type { MatterRoutesParts } from './routes/parts.ts';
import { readRoutes } from './routes/read-routes.ts';
import { tileRoutes } from './routes/tile-routes.ts';
import { typeRoutes } from './routes/type-routes.ts';
import { viewRoutes } from './routes/view-routes.ts';
import { TypeRegistry } from './type-registry.ts';
import { actBatch } from './use-cases/act-batch.ts';
import type { ActParts } from './use-cases/act-parts.ts';
import { ActQueue } from './use-cases/act-queue.ts';
import type { ActRequest } from './use-cases/act-request.ts';
import type { MatterFiles } from './use-cases/attach-files.ts';
import { findPublic, type PublicMatter } from './use-cases/queries/find-public.ts';
import type { ExportParts } from './use-cases/queries/export-matters.ts';
import { findListed, type ListedCard, type PageOf } from './use-cases/queries/list-matters.ts';
import type { MatterReading } from './use-cases/queries/matter-reading.ts';
import type { ContactParts } from './use-cases/read-contact.ts';
import { maskedRepeats, type MaskedRepeat } from './use-cases/queries/masked-repeats.ts';
import { sweepClocks } from './use-cases/sweep-clocks.ts';

export interface MattersParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly calendarOf: (areaCode: string) => WorkCalendar;
  /** The border of an area, or what is drawn of it: the board's map counts nothing outside. */
  readonly outlinesOf: (areaCode: string) => readonly Outline[];
  readonly files: MatterFiles;
  /** Told of what went wrong where nobody waits for an answer. */
  readonly onFault?: (error: unknown) => void;
  readonly names: Pick<
    MatterReading,
    'areaName' | 'bodyName' | 'bodyPhone' | 'personNames' | 'fileKinds' | 'hotline'
  >;
  readonly contact: Pick<ContactParts, 'open' | 'personPhone' | 'auditLook'>;
  readonly auditExport: ExportParts['auditExport'];
  /** Called after each commit, so that reactions need not wait for the next poll. */
  readonly onCommitted?: () => void;
}

export interface MattersApi {
  /** Modules bring their matter types here, before the process serves. */
  register(type: RegisteredType): void;
  /** The only way to create or change a matter. Answers after the commit. */
  act(request: ActRequest): Promise<ActReply>;
  /** The same for many at once: fewer, larger commits. Each item's fate is its own, in order. */
  actMany(requests: readonly ActRequest[]): Promise<PromiseSettledResult<ActReply>[]>;
  /** Takes the steps that time alone calls for; how many matters moved. */
  sweepClocks(): Promise<number>;
  /** Those of the matters that the transaction's scope shows. */
  findBriefs(tx: Tx, ids: readonly string[]): Promise<MatterBrief[]>;
  /** Ids of matters without a reporter that were left with the contact of this index. */
  findUnclaimed(tx: Tx, contactIndex: string): Promise<string[]>;
  /** One page of the matters the actor may see, with what lies behind the cards. */
  list(actor: Actor, query: z.infer<typeof MatterQuery>): Promise<PageOf<ListedCard>>;
  /** What anybody may be told, asked by modules that publish. Nothing confidential, ever. */
  findPublic(question: PublicQuestion): Promise<readonly PublicMatter[]>;
  /** Counts of what was reported, by place and theme and week; nothing confidential. */
  countThemes(
    tx: Tx,
    asked: { readonly type: string; readonly now: Date; readonly weeks: number },
  ): Promise<ThemeCount[]>;
  /** Places where matters of one category come up again; nothing confidential. */
  findPlaceRepeats(
    tx: Tx,
    by: 'address' | 'area',
    question: RepeatQuestion,
  ): Promise<PlaceRepeat[]>;
  /** People who report again and again, each with the masked name; nothing confidential. */
  findPersonRepeats(tx: Tx, question: RepeatQuestion): Promise<MaskedRepeat[]>;
  /** Pages of what people wrote, newest first; nothing confidential. */
  findTexts(tx: Tx, question: TextQuestion): Promise<MatterText[]>;
  /** These steps of the histories, oldest first for each matter. */
  findSteps(
    tx: Tx,
    wanted: readonly { readonly matterId: string; readonly seq: number }[],
  ): Promise<MatterEvent[]>;
  reading(): MatterReading;
  readonly types: TypeRegistry;
}

export interface Matters {
  readonly module: Module;
  readonly api: MattersApi;
}

/** Two batches at a time: one is decided while the other commits. More only fight for the cores. */
const lanesMax = 2;
/** A click never waits behind more than this many others. */
const batchMax = 128;
/** Bulk intake is in no such hurry, and larger commits cost less an item. */
const bulkMax = 500;

export function createMatters(parts: MattersParts): Matters {
  const types = new TypeRegistry();
  const { db, clock, ids } = parts;
  const actParts: ActParts = { ...parts, types };
  const run = async (requests: readonly ActRequest[]) => {
    const results = await actBatch(actParts, requests);
    parts.onCommitted?.();
    return results;
  };
  const queue = new ActQueue(run, { lanesMax, batchMax });
  const bulk = new ActQueue(run, { lanesMax, batchMax: bulkMax });
  const act = (request: ActRequest) => queue.submit(request);
  const actMany = (requests: readonly ActRequest[]) =>
    Promise.allSettled(requests.map((request) => bulk.submit(request)));
  const reading = (): MatterReading => ({
    ...parts.names,
    types,
    typeOf: (name) => types.get(name).type,
    calendarOf: parts.calendarOf,
    now: clock.now(),
  });
  const routesParts: MatterRoutesParts = {
    ...{ db, clock, ids, types, act, actMany },
    ...(parts.onFault && { onFault: parts.onFault }),
    reading,
    auditExport: parts.auditExport,
    outlinesOf: parts.outlinesOf,
    contact: { ...parts.contact, db, personNames: parts.names.personNames },
  };
  const sweep = () => sweepClocks(actParts, act);
  return {
    api: {
      register: (type) => types.register(type),
      act,
      actMany,
      sweepClocks: sweep,
      countThemes,
      findPlaceRepeats,
      findPersonRepeats: maskedRepeats(parts.names),
      findTexts,
      findBriefs,
      findUnclaimed,
      findSteps,
      list: (actor, query) => findListed(db, reading(), actor, query),
      findPublic: (question) => findPublic(db, reading(), question),
      reading,
      types,
    },
    module: {
      name: 'matters',
      actions: matterActions,
      consumers: [indexSearch, foldTally],
      jobs: [sweepJob(sweep), forgetFlowJob(parts)],
      routes(app) {
        readRoutes(app, routesParts);
        viewRoutes(app, routesParts);
        actRoutes(app, routesParts);
        actManyRoutes(app, routesParts);
        boardRoutes(app, routesParts);
        tileRoutes(app, routesParts);
        typeRoutes(app, routesParts);
      },
    },
  };
}

function forgetFlowJob({ db, clock }: Pick<MattersParts, 'db' | 'clock'>): JobDeclaration {
  return {
    task: 'matters.forget_flow',
    crontab: '10 3 * * *',
    handler: () => forgetFlow(db, clock.now()),
  };
}

function sweepJob(sweep: () => Promise<number>): JobDeclaration {
  return {
    task: 'matters.sweep_clocks',
    crontab: '* * * * *',
    async handler() {
      while ((await sweep()) > 0) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
