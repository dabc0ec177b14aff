import type { Rule } from '#web/api/admin-types.ts';
import { useChanges } from '#web/api/admin-list.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { DataTable } from './DataTable.tsx';
import { useBodiesOf, useCategoryName } from './RuleTable.tsx';
import { listWords } from './list-words.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

/** A draft beside the version it was made from. */
export function VersionChanges({ id }: { readonly id: string }) {
  const words = useWords(listWords);
  const changes = useChanges(id);
  const say = useRuleSentence();
  return (
    <section className={styles['section']}>
      <h2>{words.changes}</h2>
      <Asked of={changes} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{words.noChanges}</p>
          ) : (
            <DataTable
              label={words.changes}
              rows={items}
              keyOf={({ ruleId }) => ruleId}
              columns={[
                {
                  head: words.state,
                  cell: ({ before, after }) =>
                    before === null ? words.added : after === null ? words.removed : words.changed,
                },
                { head: words.before, cell: ({ before }) => (before ? say(before) : '—') },
                { head: words.after, cell: ({ after }) => (after ? say(after) : '—') },
              ]}
            />
          )
        }
      </Asked>
    </section>
  );
}

function useRuleSentence(): (rule: Rule) => string {
  const words = useWords(listWords);
  const general = useWords(adminWords);
  const areaName = useAreaName();
  const categoryName = useCategoryName();
  const bodiesOf = useBodiesOf();
  return (rule) => {
    const { category, areaCode, automatic, legalGround } = rule;
    return [
      categoryName(category),
      areaCode === '' ? general.everywhere : areaName(areaCode) || areaCode,
      bodiesOf(rule),
      automatic ? words.automatic : '',
      legalGround,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}
