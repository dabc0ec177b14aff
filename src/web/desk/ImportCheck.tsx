import type { ImportPreview } from '#web/api/types.ts';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { ImportFaults } from './ImportFaults.tsx';
import { importWords } from './import-words.ts';
import styles from './Import.module.css';

/** What would come of the file, before anything is taken in. */
export function ImportCheck({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords(importWords);
  const categoryTitle = useCategoryTitle();
  const { rows, checked, faulty, faults, sample } = preview;
  return (
    <section aria-live="polite" className={styles['check']}>
      <h3>{words.checked(rows, checked - faulty, faulty)}</h3>
      {checked < rows && <p>{words.checkedOnly(checked)}</p>}
      {sample.length > 0 && (
        <table className={styles['faults']}>
          <caption>{words.sample}</caption>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.sampleTitle}</th>
              <th scope="col">{words.samplePlace}</th>
              <th scope="col">{words.sampleCategory}</th>
            </tr>
          </thead>
          <tbody>
            {sample.map(({ row, title, areaName, address, category }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{title}</td>
                <td>{[areaName, address].filter(Boolean).join(' · ')}</td>
                <td>{category == null ? words.noCategory : categoryTitle.whole(category)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {faults.length > 0 && (
        <>
          <p>{words.faultsStay}</p>
          <ImportFaults faults={faults} />
        </>
      )}
    </section>
  );
}
