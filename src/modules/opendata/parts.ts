import type { Clock } from '#platform/clock/clock.ts';
import type { GridsApi } from '#modules/grids/index.ts';
import type { MattersApi } from '#modules/matters/index.ts';

export interface OpenDataParts {
  readonly clock: Clock;
  readonly matters: Pick<MattersApi, 'findPublic'>;
  readonly areas: Pick<GridsApi, 'areaName'>;
  /** Where the cell is reached, e.g. https://shanzhi.example.cn */
  readonly publicUrl: string;
  /** Who publishes. */
  readonly publisher: string;
  /** The address of the licence; undefined while the operator has not chosen one. */
  readonly licence: string | undefined;
}
