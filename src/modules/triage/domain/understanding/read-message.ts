import { readCues, type CueHit, type CueModel } from '#algorithms/cue-reading/index.ts';
import { findFacts, type Fact } from '#algorithms/text-facts/index.ts';
import { messageText } from '../message-text.ts';
import { findDangers, type Danger } from './dangers.ts';
import type { MessageKind } from './kind-cues.ts';
import type { Mood } from './mood-cues.ts';
import { understandingPlan } from './plan.ts';
import type { ReadingModel } from './reading-model.ts';
import type { UrgencyLevel } from './urgency-cues.ts';

/** What a message is in one respect, how sure that is, and the words that decided. */
export interface Judged<Label extends string> {
  readonly value: Label;
  /** Null where a rule decided, which is not a matter of likelihood. */
  readonly confidence: number | null;
  readonly reasons: readonly { readonly words: string; readonly weight: number }[];
}

export interface MessageReading {
  readonly kind: Judged<MessageKind>;
  readonly urgency: Judged<UrgencyLevel>;
  readonly mood: Judged<Mood>;
  /** Dangers told or feared; what is denied is none. */
  readonly dangers: readonly Danger[];
  readonly facts: readonly Fact[];
  /** The message without numbers of people: what else is read must be read from this. */
  readonly bare: string;
}

const reasonsMax = 5;

/**
 * Reads how urgent a message is, in what mood it was written, of what sort it is, and what facts it
 * tells. Numbers of people are taken out first; positions count from the first character of
 * `messageText`, the subject and a line feed before the detail.
 *
 * @param at when it was written: relative times are reckoned from it
 */
export function readMessage(
  model: ReadingModel,
  message: { readonly subject?: string | undefined; readonly detail: string },
  at: Date,
): MessageReading {
  const { facts, bare } = findFacts(messageText(message), at);
  const dangers = findDangers(bare);
  const { kind, urgency, mood } = understandingPlan;
  const ofKind = kind.hitsOf(bare);
  return {
    kind: judge(model.kind, ofKind),
    urgency: lifeAtRisk(dangers) ?? judge(model.urgency, urgency.hitsOf(bare)),
    mood: judge(model.mood, mood.hitsOf(bare, ofKind)),
    dangers: dangers.filter(({ standing }) => standing !== 'denied'),
    facts,
    bare,
  };
}

/** A rule, not a likelihood: whoever speaks of ending their life is looked after at once. */
function lifeAtRisk(dangers: readonly Danger[]): Judged<UrgencyLevel> | undefined {
  const said = dangers.filter(
    ({ kind, standing }) => kind === 'self_harm' && standing !== 'denied',
  );
  if (said.length === 0) return undefined;
  const reasons = said.slice(0, reasonsMax).map(({ words }) => ({ words, weight: 1 }));
  return { value: 'urgent', confidence: null, reasons };
}

/** Longer than a turn of phrase: that a text is short is no words to show. */
const wordsMax = 30;

function judge<Label extends string>(model: CueModel, hits: readonly CueHit[]): Judged<Label> {
  const { label, confidence, reasons } = readCues(model, hits);
  return {
    value: label as Label,
    confidence,
    reasons: reasons
      .filter(({ words }) => words.length <= wordsMax && /\p{L}/u.test(words))
      .slice(0, reasonsMax)
      .map(({ words, weight }) => ({ words, weight })),
  };
}
