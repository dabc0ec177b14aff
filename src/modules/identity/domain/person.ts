export type PersonKind = 'staff' | 'resident';

export interface Preferences {
  /** Larger type, fewer things on a page. */
  readonly elderMode?: boolean | undefined;
  readonly language?: 'zh' | 'en' | undefined;
}

/** Someone the cell knows. The phone stays sealed until somebody with a reason opens it. */
export interface Person {
  readonly id: string;
  readonly kind: PersonKind;
  readonly name: string;
  readonly phoneSealed: string | null;
  readonly phoneIndex: string | null;
  readonly areaCode: string;
  readonly preferences: Preferences;
  readonly secondFactorRequired: boolean;
  /** Set by somebody else, so to be replaced before anything else is done. */
  readonly passwordTemporary: boolean;
  readonly activeFrom: Date;
  readonly activeTo: Date | null;
}
