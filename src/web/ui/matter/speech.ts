import { createContext, useContext } from 'react';
import type { MatterCard, TimelineEntry } from '#web/api/types.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { plainStates, plainSteps } from './plain-titles.ts';

/** True behind the resident's door: what is said there is said without the office's terms. */
export const PlainSpeech = createContext(false);

interface Titles {
  state(card: Pick<MatterCard, 'state' | 'stateTitle'>): string;
  step(entry: Pick<TimelineEntry, 'action' | 'actionTitle'>): string;
}

/** Names states and steps as the reader behind this door would. */
export function useTitles(): Titles {
  const plain = useContext(PlainSpeech);
  const say = useSay();
  const states: Readonly<Record<string, string>> = useWords(plainStates);
  const steps: Readonly<Record<string, string>> = useWords(plainSteps);
  return {
    state: ({ state, stateTitle }) => (plain ? states[state] : undefined) ?? say(stateTitle),
    step: ({ action, actionTitle }) => (plain ? steps[action] : undefined) ?? say(actionTitle),
  };
}
