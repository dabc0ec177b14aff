import type { DemoCapacity } from './offices.ts';

export interface DemoPosition {
  readonly bodyKey: string;
  readonly capacity: DemoCapacity;
  /** As printed on the door plate. */
  readonly title: string;
  readonly areaCodes: readonly string[];
}

export interface DemoPerson {
  readonly key: string;
  readonly kind: 'staff' | 'resident';
  readonly name: string;
  /** From 1990000…, which is not given out; no two people share one. */
  readonly phone: string;
  readonly areaCode: string;
  /** What staff sign in with; residents use their phone. */
  readonly username: string | null;
  readonly positions: readonly DemoPosition[];
  /** One person for each capacity, to show to visitors of the demo. */
  readonly isShownAccount: boolean;
}

/** A resident lives somewhere on the map. */
export interface DemoResident extends DemoPerson {
  readonly kind: 'resident';
  readonly buildingId: string;
  readonly address: string;
  /** WGS-84. */
  readonly point: { readonly lon: number; readonly lat: number };
}
