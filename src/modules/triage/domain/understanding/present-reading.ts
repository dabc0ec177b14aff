import type { Fact } from '#algorithms/text-facts/index.ts';
import type { Judged, MessageReading } from './read-message.ts';

/** A reading as it is told outside: without the text, and no more exact than it is. */
export function presentReading({ kind, urgency, mood, dangers, facts }: MessageReading) {
  return {
    kind: presentJudged(kind),
    urgency: presentJudged(urgency),
    mood: presentJudged(mood),
    dangers: dangers.map((danger) => ({ ...danger })),
    facts: facts.map((fact) => presentFact(fact)),
  };
}

/** The levels of an address are a list of its own, which may be changed. */
function presentFact(fact: Fact) {
  return fact.kind === 'address' ? { ...fact, levels: [...fact.levels] } : { ...fact };
}

function presentJudged<Label extends string>({ value, confidence, reasons }: Judged<Label>) {
  return {
    value,
    confidence: confidence === null ? null : roundedShare(confidence),
    reasons: reasons.map(({ words, weight }) => ({ word: words, weight: roundedShare(weight) })),
  };
}

export function roundedShare(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
