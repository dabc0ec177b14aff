import type { Learning, ModelLabels } from '#web/api/triage.ts';
import { useWords } from '../ui/language/language-context.ts';
import { LearningPanel } from './LearningPanel.tsx';
import { labelWords } from './label-words.ts';
import desk from './Desk.module.css';
import styles from './Models.module.css';

interface Props {
  readonly labels: ModelLabels;
  readonly learning: Learning | null;
}

/** What people decided otherwise, as lessons: how many wait, which, and a button to learn them. */
export function LabelsPanel({ labels, learning }: Props) {
  const words = useWords(labelWords);
  const { since, decided, corrected, pairs } = labels;
  return (
    <section className={desk['panel']}>
      <h2>{words.title}</h2>
      <p>{since === null ? words.never(decided, corrected) : words.since(decided, corrected)}</p>
      {pairs.length > 0 && (
        <table className={styles['table']}>
          <thead>
            <tr>
              {[words.said, words.decided, words.count].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={`${pair.said} ${pair.decided}`}>
                <td>{pair.said}</td>
                <td>{pair.decided}</td>
                <td>{pair.n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LearningPanel learning={learning} />
    </section>
  );
}
