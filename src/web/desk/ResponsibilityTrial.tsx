import { Select } from 'antd';
import { useState } from 'react';
import { useAreas } from '#web/api/places.ts';
import { useResponsibilityTrial } from '#web/api/responsibility.ts';
import type { Trial } from '#web/api/responsibility.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { fullTitle } from '../ui/form/find-options.ts';
import { useCategoryChoices } from '../ui/form/use-category-choices.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { responsibilityWords } from './responsibility-words.ts';
import desk from './Desk.module.css';
import styles from './Responsibility.module.css';

/** The list, asked about a case that has not happened. */
export function ResponsibilityTrial({ version }: { readonly version?: string }) {
  const words = useWords(responsibilityWords);
  const categories = useCategoryChoices();
  const areas = useAreas();
  const [category, setCategory] = useState<string>();
  const [area, setArea] = useState<string>();
  const wish =
    category !== undefined && area !== undefined
      ? { category, area, ...(version !== undefined && { version }) }
      : undefined;
  return (
    <section className={desk['panel']}>
      <h2>{words.trialTitle}</h2>
      <p>{words.trialHint}</p>
      <div className={styles['choices']}>
        <Select
          showSearch={{ optionFilterProp: 'found' }}
          aria-label={words.category}
          placeholder={words.category}
          value={category}
          onChange={setCategory}
          options={categories.map((one) => ({
            value: one.value,
            label: fullTitle(one),
            found: [fullTitle(one), ...(one.words ?? [])].join(' '),
          }))}
        />
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={words.area}
          placeholder={words.area}
          value={area}
          onChange={setArea}
          options={(areas.data?.items ?? []).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
        />
      </div>
      {wish !== undefined && <TrialOutcome {...wish} />}
    </section>
  );
}

function TrialOutcome(wish: Trial) {
  const words = useWords(responsibilityWords);
  const trial = useResponsibilityTrial(wish);
  if (trial.error !== null) return <FaultLine error={trial.error} />;
  if (trial.data === undefined) return null;
  const { outcome, proposals, setAside } = trial.data;
  const headline = { one: words.one, several: words.several, none: words.nobody }[outcome];
  return (
    <div className={styles['outcome']} aria-live="polite">
      <strong>{headline}</strong>
      <Weighed items={proposals} />
      {setAside.length > 0 && (
        <details>
          <summary>
            {words.setAside}（{setAside.length}）
          </summary>
          <Weighed items={setAside} />
        </details>
      )}
    </div>
  );
}

type Proposals = NonNullable<ReturnType<typeof useResponsibilityTrial>['data']>['proposals'];

function Weighed({ items }: { readonly items: Proposals }) {
  const say = useSay();
  return (
    <ul>
      {items.map(({ item, reasons }) => (
        <li key={item.ruleId}>
          <strong>{item.bodyName ?? '—'}</strong>
          {reasons.map((reason, index) => (
            <small key={index}>{say(reason)}</small>
          ))}
        </li>
      ))}
    </ul>
  );
}
