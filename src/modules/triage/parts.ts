import type { Clock } from '#platform/clock/clock.ts';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Outbox } from '#platform/outbox/outbox.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { MattersApi } from '#modules/matters/index.ts';
import type { SecondAdviser } from './data/second-adviser.ts';
import type { ModelShelf } from './data/model-shelf.ts';
import type { CategoryWords } from './domain/category-candidates.ts';
import type { Appeal } from './domain/read-appeals.ts';
import type { PlaceNamed } from './domain/locate-named.ts';
import type { LabelledLine } from './domain/read-labelled.ts';
import type { ReadingModel } from './domain/understanding/reading-model.ts';
import type { ToldComparer } from './domain/similar/compare-told.ts';
import type { Topic } from './domain/topics/find-topics.ts';

/** As much of an area as a text may name. */
export interface AreaNamed {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

/**
 * Trains a model from these texts and writes it to a folder; its version. Takes minutes, so not in
 * this thread.
 *
 * @throws Refusal invalid `triage.too_few_texts`; AbortError when `signal` says so
 */
export type TrainApart = (
  texts: AsyncIterable<LabelledLine>,
  options: {
    readonly folder: string;
    readonly seed: number;
    /** Labels with fewer texts are left out. */
    readonly textsPerLabelMin: number;
    readonly tell: (done: number, all: number) => void;
    readonly signal?: AbortSignal;
  },
) => Promise<string>;

export interface TriageParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly matters: Pick<MattersApi, 'countThemes' | 'findBriefs' | 'findTexts'>;
  readonly areaName: (code: string) => string;
  readonly listAreas: () => readonly AreaNamed[];
  /** The area that the whole cell serves; null while there is none. */
  readonly cellAreaCode: () => string | null;
  readonly shelf: ModelShelf;
  /** Groups appeals that tell of the same problem; takes seconds, so not in this thread. */
  readonly groupAppeals: (appeals: readonly Appeal[]) => Promise<readonly Topic[]>;
  readonly trainApart: TrainApart;
  /** Writes who had a model learned, or stopped it, into the audit. */
  readonly auditLearning: (
    tx: Tx,
    done: { readonly actor: Actor; readonly areaCode: string; readonly asked: boolean },
  ) => Promise<void>;
  /** Writes who put which model to work into the audit. */
  readonly auditModel: (
    tx: Tx,
    done: {
      readonly actor: Actor;
      readonly areaCode: string;
      readonly part: string;
      readonly version: string | null;
    },
  ) => Promise<void>;
  /** Tells those who may choose models that the one at work became worse. */
  readonly tellKeepers: (
    tx: Tx,
    drift: { readonly version: string; readonly recent: string; readonly before: string },
  ) => Promise<void>;
  /** Writes who corrected the model for which group into the audit. */
  readonly auditCorrection: (
    tx: Tx,
    done: {
      readonly actor: Actor;
      readonly areaCode: string;
      readonly by: string;
      readonly key: string;
      readonly confidenceMin: number | null;
    },
  ) => Promise<void>;
}

/** What finding matters of the same problem takes. */
export interface AlikeParts extends Pick<TriageParts, 'db' | 'clock' | 'listAreas'> {
  readonly matters: Pick<MattersApi, 'findBriefs' | 'findTexts' | 'types'>;
  /** Lays two matters beside each other; the same each time. */
  readonly comparer: () => ToldComparer;
}

/** What proposing merges and making them takes. */
export interface MergingParts extends Pick<TriageParts, 'db' | 'clock' | 'cellAreaCode'> {
  readonly outbox: Outbox;
  readonly matters: Pick<MattersApi, 'act' | 'findBriefs' | 'list' | 'types'>;
  readonly comparer: () => ToldComparer;
  /** Writes what the system merged by itself into the audit. */
  readonly auditMerge: (
    tx: Tx,
    done: {
      readonly areaCode: string;
      readonly matterId: string;
      readonly intoId: string;
      readonly score: number;
    },
  ) => Promise<void>;
  /** Writes who set from what score on merges are proposed and made into the audit. */
  readonly auditMergeSetting: (
    tx: Tx,
    done: {
      readonly actor: Actor;
      readonly areaCode: string;
      readonly proposeMin: number;
      readonly automaticMin: number | null;
    },
  ) => Promise<void>;
}

/** What listing what comes back takes. */
export interface RepeatParts extends Pick<TriageParts, 'db' | 'clock' | 'areaName'> {
  readonly matters: Pick<MattersApi, 'findPlaceRepeats' | 'findPersonRepeats'>;
}

/** What knowing the habits of dispatch takes. */
export interface RoutingParts extends Pick<TriageParts, 'db' | 'clock' | 'matters' | 'shelf'> {
  /** The bodies that the responsibility list names. */
  readonly namedByList: (question: {
    readonly category: string;
    readonly areaCode: string;
    readonly at: Date;
  }) => Promise<readonly string[]>;
  readonly bodies: {
    nameOf(id: string): string;
    /** Whether it is in force and answers for the place. */
    mayGet(id: string, areaCode: string): boolean;
  };
}

/** What reading a text takes. */
export interface ReadingParts extends Pick<
  TriageParts,
  'db' | 'clock' | 'matters' | 'shelf' | 'listAreas' | 'areaName'
> {
  /** The cell's own tree. */
  readonly listCategories: () => readonly CategoryWords[];
  /** A program outside the house that is asked as well; null where none is set up. */
  readonly second: SecondAdviser | null;
  readonly placesIn: (text: string) => Promise<readonly PlaceNamed[]>;
  /** The most specific area that holds the point; null outside the cell. */
  readonly areaAt: (point: { readonly lon: number; readonly lat: number }) => string | null;
  /** The weights by which texts are read; the same each time. */
  readonly understanding: () => ReadingModel;
}
