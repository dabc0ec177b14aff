import type { JobDeclaration } from '#platform/jobs/index.ts';
import type { Module } from '#platform/module.ts';
import type {
  AlikeParts,
  MergingParts,
  ReadingParts,
  RepeatParts,
  RoutingParts,
  TriageParts,
} from './parts.ts';
import type { Alike, Compared } from './domain/similar/compare-told.ts';
import type { Told } from './domain/similar/sketch-keys.ts';
import { triageActions } from './permissions.ts';
import { keepSketches } from './reactions/keep-sketches.ts';
import { learnDispatches } from './reactions/learn-dispatches.ts';
import { learnFromAccepted } from './reactions/learn-places.ts';
import { noteMoods } from './reactions/note-moods.ts';
import { mergeByItself } from './reactions/merge-by-itself.ts';
import { proposeMerges } from './reactions/propose-merges.ts';
import { readAccepted } from './reactions/read-accepted.ts';
import { mergeRoutes, mergeSettingRoutes } from './routes/merge-routes.ts';
import { learningRoutes, modelRoutes } from './routes/model-routes.ts';
import { readingRoutes } from './routes/reading-routes.ts';
import { repeatRoutes } from './routes/repeat-routes.ts';
import { routingRoutes } from './routes/routing-routes.ts';
import { surgeRoutes } from './routes/surge-routes.ts';
import { topicRoutes } from './routes/topic-routes.ts';
import { fillSketches } from './use-cases/fill-sketches.ts';
import { findCandidates } from './use-cases/find-candidates.ts';
import { findHotTopics } from './use-cases/find-hot-topics.ts';
import { watchDrift } from './use-cases/watch-drift.ts';
import { learningTask, type AskingParts } from './use-cases/ask-learning.ts';
import { runLearning } from './use-cases/run-learning.ts';
import { learnFromCell, type Learned, type Learning } from './use-cases/learn-from-cell.ts';
import { measureHabit, type HabitFigures } from './use-cases/measure-habit.ts';
import { listModels, type ModelList } from './use-cases/list-models.ts';

/** What the server's own commands and the modules beside it may ask. */
export interface TriageApi {
  learnFromCell(learning: Learning): Promise<Learned>;
  listModels(): Promise<ModelList>;
  measureHabit(): Promise<HabitFigures>;
  /** Looks for hot topics now; how many there are. */
  findHotTopics(): Promise<number>;
  /** Ids of matters that may be the same problem, the likeliest first: see `findCandidates`. */
  findCandidates(told: Told, which: { readonly openOnly: boolean }): Promise<readonly string[]>;
  /** Each of the others beside the one asked about, in their order. */
  compare(asked: Compared, others: readonly Compared[]): readonly Alike[];
  /** Makes what was there before findable; how many. */
  fillSketches(): Promise<number>;
}

/** Advice about what comes in. It moves nothing by itself. */
export function createTriage(
  parts: TriageParts &
    ReadingParts &
    RoutingParts &
    AlikeParts &
    MergingParts &
    RepeatParts &
    AskingParts,
): {
  readonly module: Module;
  readonly api: TriageApi;
} {
  return {
    api: {
      learnFromCell: (learning) => learnFromCell(parts, learning),
      listModels: () => listModels(parts),
      measureHabit: () => measureHabit(parts),
      findHotTopics: () => findHotTopics(parts),
      findCandidates: (told, which) => findCandidates(parts, told, which),
      compare: (asked, others) => parts.comparer().compare(asked, others),
      fillSketches: () => fillSketches(parts),
    },
    module: {
      name: 'triage',
      actions: triageActions,
      consumers: [
        readAccepted(parts),
        learnFromAccepted(parts),
        learnDispatches(parts),
        noteMoods(parts),
        keepSketches(parts),
        proposeMerges(parts),
        mergeByItself(parts),
      ],
      jobs: jobsOf(parts),
      routes(app) {
        surgeRoutes(app, parts);
        modelRoutes(app, parts);
        learningRoutes(app, parts);
        readingRoutes(app, parts);
        routingRoutes(app, parts);
        topicRoutes(app, parts);
        repeatRoutes(app, parts);
        mergeRoutes(app, parts);
        mergeSettingRoutes(app, parts);
      },
    },
  };
}

function jobsOf(parts: TriageParts & AlikeParts): readonly JobDeclaration[] {
  return [
    {
      task: learningTask,
      handler: (payload, closing) => runLearning(parts, payload, closing),
    },
    {
      task: 'triage.watch_drift',
      crontab: '23 23 * * *',
      atStart: true,
      async handler() {
        await watchDrift(parts);
      },
    },
    {
      task: 'triage.find_topics',
      crontab: '*/30 * * * *',
      atStart: true,
      async handler() {
        await findHotTopics(parts);
      },
    },
    {
      task: 'triage.fill_sketches',
      atStart: true,
      async handler() {
        await fillSketches(parts);
      },
    },
  ];
}
