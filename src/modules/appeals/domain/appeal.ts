import {
  matterOf,
  type Attempts,
  type Json,
  type Matter,
  type MatterChanges,
  type Prospect,
  type Step,
} from '#modules/matters/declare.ts';

/** An assisting body's task after a whistle. Moments are ISO strings. */
export interface Assist {
  readonly bodyId: string;
  readonly task: string;
  readonly whistledAt: string;
  /** By when its own task is due; null where the usual time runs from the report-in. */
  readonly dueAt: string | null;
  readonly reportedInAt: string | null;
  readonly finishedAt: string | null;
  readonly result: string | null;
}

/** What an appeal keeps besides the row's own fields. Every value is plain JSON. */
export interface AppealFacts {
  readonly kind?: 'public' | 'community' | 'private';
  /** A person decides whom it goes to; no program sends it out. */
  readonly dispatchByHand?: boolean;
  readonly complexity?: 'question' | 'ordinary' | 'complex' | 'petition';
  readonly evidence?: 'photo' | 'text' | 'document';
  /** The category asks that not even the handler's colleagues verify. */
  readonly verifyByOtherBody?: boolean;
  readonly publicSafety?: boolean;
  readonly collectorId?: string | null;
  /** The bodies that whoever collected it held an office of. */
  readonly collectorBodyIds?: readonly string[];
  readonly handlerId?: string | null;
  readonly dispatchedAt?: string;
  /** Null where a rule dispatched it. */
  readonly dispatchedBy?: { readonly personId: string; readonly areaCode: string } | null;
  readonly ruleId?: string | null;
  readonly ruleReason?: { readonly zh: string; readonly en: string } | null;
  readonly contactedAt?: string | null;
  readonly handlerPhone?: string | null;
  readonly returns?: number;
  readonly returnedBy?: readonly string[];
  /** Arbitration found the responsibility list at fault: the item that fired, and whose it is. */
  readonly listFault?: { readonly ruleId: string | null; readonly bodyId: string };
  /** Arbitrated: the decision binds, nobody may return it again. */
  readonly bound?: boolean;
  readonly assists?: readonly Assist[];
  readonly extensions?: number;
  readonly extensionAsked?: { readonly days: number; readonly reason: string } | null;
  readonly suspensionAsked?: { readonly reviewOn: string; readonly reason: string } | null;
  readonly reviewOn?: string | null;
  readonly reworksByRating?: number;
  readonly reopened?: number;
  readonly halveDeadlines?: boolean;
  readonly rating?: Rating | null;
  /** What the board counts this matter as while it is closed; see the README of this module. */
  readonly outcome?: readonly ('closed' | 'closed_unrated' | 'rated' | 'solved' | 'satisfied')[];
  /** 我也遇到了: how many more have met with it, and who they are, so that each counts once. */
  readonly joined?: number;
  readonly joinedBy?: readonly string[];
  /** The complaint about how it was handled (监督投诉), and what the reviewer found. */
  readonly complaint?: 'open' | 'upheld' | 'partly_upheld' | 'dismissed';
  readonly complaintFinding?: string | null;
  /** Who had a hand in it when the complaint came: a new dispatch does not wash them clean. */
  readonly complainedOf?: TookPart & { readonly leadId?: string | null };
  /** Calls that reached nobody. */
  readonly attempts?: Attempts;
  readonly urges?: number;
  readonly urgedAt?: string;
  /** Who ended it without sending it out: they do not review an objection to that. */
  readonly decidedBy?: string | null;
  /** Who verified it or sent it back: they do not judge how it was handled either. */
  readonly verifiedBy?: readonly string[];
  /** To the decision that ended it last. */
  readonly objection?: 'open' | 'upheld' | 'dismissed';
  readonly mergedFromState?: string;
  /** Those merged into this one, whose reporters wait for it. */
  readonly absorbed?: readonly string[];
  readonly reporterWithdrew?: boolean;
  readonly handled?: string | null;
  readonly answer?: string | null;
  readonly answeredAt?: string;
  readonly overdue?: boolean;
}

/** Who had a hand in a matter, and which bodies. */
export interface TookPart {
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
}

export interface Rating {
  readonly timeliness: number;
  readonly effect: number;
  readonly openness: number;
  readonly solved: boolean;
}

export function factsOf(step: Prospect): AppealFacts {
  return appealFacts(matterOf(step));
}

export function appealFacts({ attributes }: Pick<Matter, 'attributes'>): AppealFacts {
  return attributes;
}

/** The attributes with these facts set. */
export function withFacts(
  step: Step,
  facts: AppealFacts,
): NonNullable<MatterChanges['attributes']> {
  const before = step.before?.matter.attributes ?? {};
  return { ...before, ...(facts as { [name: string]: Json }) };
}

/** Text from the input; the schema has made sure that it is there. */
export function textOf(step: Step, name: string): string {
  const value = step.input[name];
  return typeof value === 'string' ? value : '';
}

/** Satisfied: solved, and no score below 3 of 5 (基本满意). */
export function isSatisfied(rating: Rating): boolean {
  return rating.solved && Math.min(rating.timeliness, rating.effect, rating.openness) >= 3;
}

export function ratingOf(step: Step): Rating {
  const { timeliness, effect, openness, solved } = step.input;
  return {
    timeliness: Number(timeliness),
    effect: Number(effect),
    openness: Number(openness),
    solved: solved === true,
  };
}
