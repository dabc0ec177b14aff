import { importFaultsUrl } from '#web/api/imports.ts';
import type { ImportReport } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { ImportFaults } from './ImportFaults.tsx';
import { importWords } from './import-words.ts';
import desk from './Desk.module.css';
import styles from './Import.module.css';

/** How an import went, and row by row what was wrong. */
export function ImportOutcome({ report }: { readonly report: ImportReport }) {
  const words = useWords(importWords);
  const settled = report.taken + report.repeated + report.faulty;
  const figures = [
    [words.rows, report.rows],
    [words.taken, report.taken],
    [words.repeated, report.repeated],
    [words.faulty, report.faulty],
  ] as const;
  return (
    <section className={desk['panel']} aria-live="polite">
      <h2>{words[report.state]}</h2>
      {report.state === 'running' && (
        <progress
          className={styles['bar']}
          aria-label={words.running}
          max={report.rows}
          value={settled}
        />
      )}
      <dl className={styles['figures']}>
        {figures.map(([title, count]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {report.faults.length > 0 && (
        <>
          <ImportFaults faults={report.faults} />
          <a href={importFaultsUrl(report.id)}>{words.allFaults}</a>
        </>
      )}
    </section>
  );
}
