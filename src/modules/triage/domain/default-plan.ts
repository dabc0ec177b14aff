import type { FeatureView, TrainingPlan } from '#algorithms/text-classifier/index.ts';

const whole: readonly FeatureView[] = [
  { unit: 'character', runMax: 3 },
  { unit: 'word', runMax: 2 },
];

/** People say first what it is about; nobody knows where the subject ends in a text that is cut. */
const opening: readonly FeatureView[] = [6, 12, 30].flatMap((openingWords): FeatureView[] => [
  { unit: 'character', runMax: 3, openingWords },
  { unit: 'word', runMax: 1, openingWords },
]);

const wholeWeight = 1;
const openingWeight = 0.5;

/** Chosen by cross-validation inside the training part; docs/triage.md tells what was tried. */
export function defaultPlan(seed: number): TrainingPlan {
  return {
    views: [...whole, ...opening],
    families: [
      {
        viewWeights: [...whole.map(() => wholeWeight), ...opening.map(() => openingWeight)],
        cost: 1,
        against: 'rest',
      },
    ],
    folds: 5,
    penalty: 5e-4,
    seed,
  };
}
