import type { Clock } from '#platform/clock/clock.ts';
import type { Log } from '#platform/log/index.ts';
import type { Metrics } from '#platform/metrics/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import type { Appeals } from '#modules/appeals/index.ts';
import type { EnforcementApi } from '#modules/enforcement/index.ts';
import type { GridsApi } from '#modules/grids/index.ts';
import type { MattersApi } from '#modules/matters/index.ts';

export interface Open311Parts {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly matters: Pick<MattersApi, 'act' | 'findPublic'>;
  readonly appeals: Pick<Appeals, 'reportRequest'>;
  readonly categories: Pick<EnforcementApi, 'listCategories'>;
  readonly areas: Pick<GridsApi, 'areaName' | 'isKnown'>;
  /** The outside program with this key; undefined for an unknown one. */
  readonly resolveClient: (key: string) => Promise<Actor | undefined>;
  /** Where the cell is reached, e.g. https://shanzhi.example.cn */
  readonly publicUrl: string;
  /** Whom to ask for a key. */
  readonly contact: Sentence;
  /** A demonstration acts upon nothing. */
  readonly demo: boolean;
}
