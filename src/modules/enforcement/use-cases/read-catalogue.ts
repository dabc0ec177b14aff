import { Refusal } from '#platform/refusal/refusal.ts';
import type { RowFault } from '../csv/read-rows.ts';
import { readCategories } from '../csv/read-categories.ts';
import { shippedCatalogue } from '../data/shipped-catalogue.ts';
import { usualFacts } from '../domain/category.ts';
import { categoryNames } from '../domain/category-path.ts';
import type { CategoryContent } from './put-category.ts';

/**
 * The catalogue of a CSV file of three columns. What the shipped catalogue also has comes with
 * what that says of it; of others a name that it knows has its English.
 * @throws Refusal invalid `enforcement.bad_catalogue`, saying of every faulty row what is wrong
 */
export function readCatalogue(csv: string): readonly CategoryContent[] {
  const { paths, faults } = readCategories(csv);
  if (faults.length > 0) throw badCatalogue(faults);
  const shipped = new Map(shippedCatalogue().map((one) => [one.path, one]));
  const english = new Map(shippedCatalogue().map(({ title }) => [title.zh, title.en]));
  return paths.map((path) => {
    const names = categoryNames(path);
    const zh = names.at(-1) ?? path;
    return (
      shipped.get(path) ?? {
        ...usualFacts,
        path,
        title: { zh, en: english.get(zh) ?? zh },
        open311: { group: names[0] ?? null, keywords: [] },
      }
    );
  });
}

const faultsShownMax = 50;

function badCatalogue(faults: readonly RowFault[]): Refusal {
  return new Refusal(
    'invalid',
    'enforcement.bad_catalogue',
    {
      zh: `文件有 ${faults.length} 行有误，一个类别也没有添入。`,
      en: `${faults.length} rows of the file are faulty; no category was added.`,
    },
    {
      fields: faults.slice(0, faultsShownMax).map(({ row, message: { zh, en } }) => ({
        path: `rows.${row}`,
        message: { zh: `第 ${row} 行：${zh}`, en: `row ${row}: ${en}` },
      })),
    },
  );
}
