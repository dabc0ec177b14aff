import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedCatalogue } from '#modules/enforcement/index.ts';
import {
  categoryCandidates,
  chosenBefore,
  loadClassifier,
  messageText,
  readAppealLines,
  readMessage,
  readUnderstanding,
  termsOf,
  type Appeal,
} from '#modules/triage/index.ts';
import { appealsFolder } from '../src/bench/triage/appeals.ts';

/**
 * How often the categories proposed for a message hold the one that a reader gave it, on the
 * shipped catalogue, among the first one and the first three. Half of the labels are to be looked
 * at, half to be reported; `--faults` shows what is wrong in the first half only.
 *
 * npm exec tsx tools/measure-categories.ts -- --appeals ../shared/data/appeals
 */
const { values } = parseArgs({
  options: {
    appeals: { type: 'string', default: appealsFolder },
    labels: { type: 'string', default: new URL('category-labels.tsv', import.meta.url).pathname },
    experience: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
  },
});

interface Labelled {
  readonly id: string;
  readonly half: string;
  readonly category: string;
  /** Others that a reader would have let pass. */
  readonly also: readonly string[];
}

const messages = new Map(
  readAppealLines(
    readFileSync(join(values.appeals, 'messages-with-replies.jsonl'), 'utf8'),
    'messages-with-replies.jsonl',
  ).map((one): [string, Appeal] => [String(one.id), one]),
);
const classifier = loadClassifier();
const understanding = readUnderstanding();
const catalogue = shippedCatalogue();

const labelled = readLabels();
let past: Parameters<typeof chosenBefore>[0] | undefined;
for (const half of ['look', 'report']) {
  const answers = labelled
    .filter((one) => one.half === half)
    .flatMap((label) => {
      const message = messages.get(label.id);
      return message === undefined ? [] : [{ label, message, found: read(message, half) }];
    });
  const share = (depth: number, most: number, lenient: boolean) => {
    const right = answers.filter(({ label, found }) => {
      const wanted = [label.category, ...(lenient ? label.also : [])].map(cutTo(depth));
      return found.slice(0, most).some((path) => wanted.includes(cutTo(depth)(path)));
    });
    return Math.round((1000 * right.length) / answers.length) / 1000;
  };
  for (const lenient of [false, true]) {
    const row = [1, 2, 3].flatMap((depth) => [share(depth, 1, lenient), share(depth, 3, lenient)]);
    const name = `${half} (${answers.length})${lenient ? ', others let pass' : ''}`;
    process.stdout.write(`${name}: level 1, 2, 3, each first and among three: ${row.join(' ')}\n`);
  }
  if (!values.faults || half !== 'look') continue;
  for (const { label, message, found } of answers) {
    if (found[0] === label.category) continue;
    const subject = message.subject.slice(0, 40);
    process.stdout.write(`${label.id} ${subject}\n  ${label.category}\n  ${found.join(' | ')}\n`);
  }
}

function read({ id, subject, detail }: Appeal, half: string): readonly string[] {
  const { bare } = readMessage(understanding, { subject, detail }, new Date('2020-01-01'));
  const { probabilities } = classifier.explain(classifier.wordsOf(bare));
  const likelihoods = new Map(
    classifier.labels.map((label, at): [string, number] => [label, probabilities[at] ?? 0]),
  );
  const cut = subject.length;
  const text = { subject: bare.slice(0, cut), detail: bare.slice(cut + 1) };
  const experience = values.experience ? experienceOf(String(id), half, bare) : undefined;
  return categoryCandidates(catalogue, {
    ...text,
    likelihoods,
    ...(experience && { experience }),
  }).map(({ path }) => path);
}

/** As if the other messages of the first half had been put there by people of the cell. */
function experienceOf(id: string, half: string, text: string) {
  past ??= labelled
    .filter((one) => one.half === 'look')
    .flatMap(({ id: matterId, category }) => {
      const message = messages.get(matterId);
      return message ? [{ matterId, category, terms: [...terms(messageText(message))] }] : [];
    });
  return chosenBefore(past, terms(text), half === 'look' ? id : null);
}

function terms(text: string): ReadonlySet<number> {
  return new Set(termsOf(classifier.wordsOf(text)).keys());
}

function cutTo(depth: number): (path: string) => string {
  return (path) => path.split('/').slice(0, depth).join('/');
}

function readLabels(): Labelled[] {
  const [, ...lines] = readFileSync(values.labels, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id = '', half = '', category = '', also = ''] = line.split('\t');
    return { id, half, category, also: also === '' ? [] : also.split('|') };
  });
}
