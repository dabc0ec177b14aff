import type { Rule } from '#web/api/admin-types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useValueTitle } from '../ui/form/value-title.ts';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { DataTable } from './DataTable.tsx';
import type { Column } from './DataTable.tsx';
import { listWords } from './list-words.ts';
import { useBodyName } from './use-body-name.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

interface Props {
  readonly rows: readonly Rule[];
  onChange?(rule: Rule): void;
  onRemove?(rule: Rule): void;
}

/** Rules of a version; with their buttons where they may be changed. */
export function RuleTable({ rows, onChange, onRemove }: Props) {
  const words = useWords(listWords);
  const general = useWords(adminWords);
  const columns = useRuleColumns();
  const doings: Column<Rule> = {
    head: words.doing,
    cell: (rule) => (
      <span className={styles['buttons']}>
        <Button tone="plain" onClick={() => onChange?.(rule)}>
          {words.change}
        </Button>
        <Button tone="plain" onClick={() => onRemove?.(rule)}>
          {general.remove}
        </Button>
      </span>
    ),
  };
  return (
    <DataTable
      label={words.rules}
      rows={rows}
      keyOf={({ ruleId }) => ruleId}
      columns={onChange === undefined ? columns : [...columns, doings]}
    />
  );
}

function useRuleColumns(): Column<Rule>[] {
  const words = useWords(listWords);
  const general = useWords(adminWords);
  const titleOf = useValueTitle();
  const areaName = useAreaName();
  const categoryName = useCategoryName();
  const bodies = useBodiesOf();
  return [
    { head: words.category, cell: ({ category }) => categoryName(category) },
    {
      head: general.area,
      cell: ({ areaCode }) =>
        areaCode === '' ? general.everywhere : areaName(areaCode) || areaCode,
    },
    { head: words.level, cell: ({ level }) => titleOf(level) },
    { head: words.kind, cell: ({ kind }) => titleOf(kind) },
    { head: words.body, cell: bodies },
    { head: words.automatic, cell: ({ automatic }) => (automatic ? words.yes : words.no) },
    { head: words.ground, cell: ({ legalGround }) => legalGround || '—' },
  ];
}

/** Who is named: the lead body, and those who help it. */
export function useBodiesOf(): (rule: Pick<Rule, 'bodyName' | 'assistingBodyIds'>) => string {
  const words = useWords(listWords);
  const bodyNameOf = useBodyName();
  return ({ bodyName, assistingBodyIds }) => {
    const lead = bodyName ?? words.wholeLevel;
    if (assistingBodyIds.length === 0) return lead;
    return words.withHelp(lead, assistingBodyIds.map(bodyNameOf).join('、'));
  };
}

/** Names a category by its path; '' is all of them. */
export function useCategoryName(): (path: string) => string {
  const words = useWords(listWords);
  const { whole } = useCategoryTitle();
  return (path) => (path === '' ? words.everyCategory : whole(path));
}
