import { useState } from 'react';
import { usePutRule } from '#web/api/admin-list.ts';
import type { RuleContent, SeenDraft } from '#web/api/admin-list.ts';
import type { Rule } from '#web/api/admin-types.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useValueTitle } from '../ui/form/value-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { BodiesPick } from './BodiesPick.tsx';
import { FormDialog } from './FormDialog.tsx';
import { AreaPick, BodyPick, CategoryPick } from './PickOne.tsx';
import { listWords } from './list-words.ts';
import { useMissing } from './use-missing.ts';
import { adminWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';

interface Props {
  readonly draft: SeenDraft;
  /** Undefined for a new one. */
  readonly rule: Rule | undefined;
  onClose(): void;
}

const blank: RuleContent = {
  ...{ category: '', areaCode: '', level: 'street', kind: 'duty', bodyId: null },
  ...{ assistingBodyIds: [], legalGround: '', automatic: false, note: '' },
};

function contentOf(rule: Rule): RuleContent {
  const { category, areaCode, level, kind, bodyId, assistingBodyIds } = rule;
  const { legalGround, automatic, note } = rule;
  const reach = { category, areaCode, level, kind, bodyId, assistingBodyIds };
  return { ...reach, legalGround, automatic, note };
}

/** One rule: for this category in this area, that body, by itself or not. */
export function RuleForm({ draft, rule, onClose }: Props) {
  const words = useWords(listWords);
  const general = useWords(adminWords);
  const missing = useMissing();
  const put = usePutRule(draft, rule?.ruleId);
  const [content, setContent] = useState(rule === undefined ? blank : contentOf(rule));
  const set = (change: Partial<RuleContent>) => setContent({ ...content, ...change });
  const needsBody = content.kind !== 'negative';
  return (
    <FormDialog
      title={rule === undefined ? words.add : words.change}
      submit={general.save}
      busy={put.isPending}
      error={put.error}
      missing={missing(needsBody ? { [words.body]: content.bodyId ?? '' } : {})}
      onSubmit={() => put.mutate(content, { onSuccess: onClose })}
      onClose={onClose}
    >
      <CategoryPick
        label={words.category}
        every={words.everyCategory}
        value={content.category}
        onChange={(category) => set({ category })}
      />
      <AreaPick
        label={general.area}
        everywhere={general.everywhere}
        value={content.areaCode}
        onChange={(areaCode) => set({ areaCode })}
      />
      <KindAndLevel content={content} onChange={set} />
      <BodyPick
        label={words.body}
        {...(!needsBody && { none: words.wholeLevel })}
        value={content.bodyId ?? ''}
        onChange={(bodyId) => set({ bodyId: bodyId || null })}
      />
      <BodiesPick
        label={words.assisting}
        value={content.assistingBodyIds}
        onChange={(assistingBodyIds) => set({ assistingBodyIds })}
      />
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={content.automatic}
          onChange={(event) => set({ automatic: event.target.checked })}
        />
        {words.automatic}
      </label>
      <TextField
        label={words.ground}
        maxLength={1000}
        value={content.legalGround}
        onChange={(legalGround) => set({ legalGround })}
      />
      <TextField
        label={words.note}
        maxLength={1000}
        value={content.note}
        onChange={(note) => set({ note })}
      />
    </FormDialog>
  );
}

interface PartProps {
  readonly content: RuleContent;
  onChange(change: Partial<RuleContent>): void;
}

function KindAndLevel({ content, onChange }: PartProps) {
  const words = useWords(listWords);
  const titleOf = useValueTitle();
  const titled = (values: readonly string[]) =>
    values.map((value) => ({ value, title: titleOf(value) }));
  return (
    <>
      <Choice
        label={words.level}
        options={titled(['county', 'street', 'community'])}
        value={content.level}
        onChange={(level) => onChange({ level: level as RuleContent['level'] })}
      />
      <Choice
        label={words.kind}
        options={titled(['duty', 'power', 'negative'])}
        value={content.kind}
        onChange={(kind) => onChange({ kind: kind as RuleContent['kind'] })}
      />
    </>
  );
}
