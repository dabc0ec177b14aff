import type { IdentifierKind } from './identifiers/read-identifier.ts';

/** 户籍, 常住, 流动. */
export const residenceKinds = ['registered', 'living', 'floating'] as const;
export type ResidenceKind = (typeof residenceKinds)[number];

/** From a day on somebody is registered, lives or stays there; without an address they left. */
export interface Residence {
  readonly kind: ResidenceKind;
  readonly areaCode: string;
  readonly address: string;
  /** Year-month-day. */
  readonly from: string;
}

export type PersonNumberKind = Exclude<IdentifierKind, 'credit_code' | 'organisation_code'>;

export interface PersonFacts {
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: string | null;
  readonly number: { readonly kind: PersonNumberKind; readonly number: string } | null;
  readonly phone: string | null;
  /** The number of the household as its book has it, within the area. */
  readonly household: string | null;
}

export type PersonState = 'active' | 'merged' | 'withdrawn' | 'erased';

export interface Person extends PersonFacts {
  readonly id: string;
  readonly version: number;
  readonly state: PersonState;
  readonly mergedIntoId: string | null;
  /** Made up for a demonstration or a measurement; such a person is shown as such everywhere. */
  readonly isSynthetic: boolean;
  readonly importId: string | null;
  /** In the order in which they were told: nothing is taken back. */
  readonly residences: readonly Residence[];
}

export type PersonEventKind =
  'registered' | 'corrected' | 'moved' | 'merged' | 'withdrawn' | 'erased';
