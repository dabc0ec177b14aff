import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  scoreUnseen,
  trainCues,
  type CueHit,
  type LabelledCues,
} from '#algorithms/cue-reading/index.ts';
import { macroF1, scoreLabels } from '#algorithms/text-classifier/index.ts';
import { understandingPlan, type UnderstandingAspect } from '#modules/triage/index.ts';
import { appealsFolder } from '../src/bench/triage/appeals.ts';
import { readLabelledReadings } from '../src/bench/triage/understanding-labels.ts';

/**
 * Learns how much each cue says of kind, urgency and mood, on the tuning half of the labelled
 * appeals and on examples written for labels that are rare, and writes the model that ships. How
 * much large weights cost is chosen inside the tuning half. The same data give the same bytes.
 *
 * npm exec tsx tools/fit-understanding.ts -- --appeals ../shared/data/appeals --date 2026-11-23
 */
const { values } = parseArgs({
  options: {
    appeals: { type: 'string', default: appealsFolder },
    out: { type: 'string', default: 'src/modules/triage/model/understanding.json' },
    date: { type: 'string', default: '2026-11-23' },
  },
});

const penalties = [0.003, 0.01, 0.03, 0.1];

interface Read {
  readonly text: string;
  readonly isExample: boolean;
  readonly labels: Readonly<Record<string, string>>;
}

const texts: readonly Read[] = [...readTuning(), ...readExamples()];
const model = {
  version: values.date,
  texts: texts.length,
  kind: fit('kind'),
  urgency: fit('urgency'),
  mood: fit('mood'),
};
writeFileSync(values.out, `${JSON.stringify(model)}\n`);

function fit(name: UnderstandingAspect) {
  const { labels, cues, hitsOf } = understandingPlan[name];
  const cued: LabelledCues[] = texts.map(({ text, isExample, labels: given }) => ({
    ...{ isExample, label: given[name] ?? '', hits: hitsOf(text) satisfies CueHit[] },
  }));
  const tried = penalties.map((penalty) => {
    const { scores, answers } = scoreUnseen(cued, { labels, cues, penalty });
    const judged = answers.map((answer, at) => ({
      expected: labels[answer] ?? '',
      given: labels[highest(scores[at] ?? new Float64Array())] ?? '',
    }));
    const right = judged.filter(({ expected, given }) => expected === given).length;
    const f1 = macroF1(scoreLabels(judged, labels));
    console.log(
      `${name}, penalty ${penalty}: ${right} of ${judged.length} right, F1 ${f1.toFixed(3)}`,
    );
    return { penalty, right: right / judged.length + f1 };
  });
  const { penalty } = tried.reduce((best, one) => (one.right > best.right ? one : best));
  return trainCues(cued, { labels, cues, penalty });
}

function highest(scores: Float64Array): number {
  return scores.indexOf(scores.reduce((most, one) => Math.max(most, one), -Infinity));
}

function readTuning(): Read[] {
  return readLabelledReadings(values.appeals, 'tuning').map(({ appeal, ...labels }) => ({
    ...{ text: `${appeal.subject}\n${appeal.detail}`, isExample: false, labels },
  }));
}

function readExamples(): Read[] {
  return readFileSync(new URL('understanding-examples.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [kind = '', urgency = '', mood = '', text = ''] = line.split('\t');
      const labels = { kind, urgency, mood };
      return { text: text.replace('\\n', '\n'), isExample: true, labels };
    });
}
