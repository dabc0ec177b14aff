import type { Measured } from './measure.ts';

const asShare = (value: number): string => value.toFixed(3).padStart(9);

/** The figures as a table for people. */
export function renderMeasured(title: string, measured: Measured): string {
  const rows = measured.labels.map(
    ({ label, texts, precision, recall, f1 }) =>
      `${label.padEnd(8, '　')}${String(texts).padStart(6)}` +
      `${asShare(precision)}${asShare(recall)}${asShare(f1)}`,
  );
  const bins = measured.reliability
    .filter(({ answers }) => answers > 0)
    .map(
      ({ from, to, answers, meanConfidence, right }) =>
        `${from.toFixed(1)}–${to.toFixed(1)} ${String(answers).padStart(6)}` +
        `${asShare(meanConfidence)}${asShare(right)}`,
    );
  return [
    `${title}: ${measured.texts} texts, macro-F1 ${measured.macroF1.toFixed(4)}, ` +
      `ECE ${measured.ece.toFixed(4)}`,
    'label             texts precision   recall       F1',
    ...rows,
    'confidence answers    mean    right',
    ...bins,
    '',
  ].join('\n');
}
