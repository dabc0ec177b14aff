import type { ImportReport } from '#web/api/types.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { importWords } from './import-words.ts';
import styles from './Import.module.css';

/** Row by row what is wrong with a file. */
export function ImportFaults({ faults }: Pick<ImportReport, 'faults'>) {
  const words = useWords(importWords);
  const say = useSay();
  return (
    <table className={styles['faults']}>
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          <th scope="col">{words.fault}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map((fault, index) => (
          <tr key={index}>
            <td>{fault.row}</td>
            <td>{say(fault.message)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
