/** A stretch of a text: from its first character up to but not including the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** As the text has it, numbers of people masked. */
  readonly words: string;
}

export type PlaceLevel =
  | 'province'
  | 'city'
  | 'county'
  | 'street'
  | 'community'
  | 'road'
  | 'number'
  | 'estate'
  | 'school'
  | 'institution';

export interface PlaceFact extends Span {
  readonly kind: 'place';
  readonly level: PlaceLevel;
}

/** Places and units that follow each other without a gap. */
export interface AddressFact extends Span {
  readonly kind: 'address';
  readonly levels: readonly (PlaceLevel | 'unit')[];
}

/** Which building, entrance, floor and room, in western digits. */
export interface UnitFact extends Span {
  readonly kind: 'unit';
  readonly building: string | null;
  readonly entrance: string | null;
  readonly floor: string | null;
  readonly room: string | null;
}

export type Repeats = 'day' | 'week' | 'month' | 'year';

export interface TimeFact extends Span {
  readonly kind: 'time';
  /** Moments in UTC; the end does not belong to it. Null for what has no place on the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  readonly repeats: Repeats | null;
  /** Hours of the day in China, where some are told: 22:00 to 03:00. */
  readonly hours: { readonly from: string; readonly to: string | null } | null;
}

export interface AmountFact extends Span {
  readonly kind: 'amount';
  readonly yuan: number;
  /** The upper end, where a range is told. */
  readonly yuanMost: number | null;
  /** 20多万, 约300元. */
  readonly isRough: boolean;
}

export interface NumberFact extends Span {
  readonly kind: 'phone' | 'identity_number' | 'credit_code';
  /** Masked; the number itself leaves this algorithm nowhere. */
  readonly masked: string;
  /** Whether the check digit is right; null where numbers of the kind have none. */
  readonly isValid: boolean | null;
}

export interface BodyFact extends Span {
  readonly kind: 'body';
}

export type Fact =
  PlaceFact | AddressFact | UnitFact | TimeFact | AmountFact | NumberFact | BodyFact;
