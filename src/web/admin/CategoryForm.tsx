import { useState } from 'react';
import { useSaveCategory, type Category } from '#web/api/admin-categories.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { categoryWords } from './category-words.ts';
import { FormDialog } from './FormDialog.tsx';
import { CategoryPick } from './PickOne.tsx';
import { useMissing } from './use-missing.ts';
import { adminWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';

interface Props {
  /** Undefined for a new one. */
  readonly category: Category | undefined;
  onClose(): void;
}

const fresh = {
  ...({ urgency: 'ordinary', complexity: 'ordinary', evidence: 'text' } as const),
  ...{ publicSafety: false, verifyByOtherBody: false, active: true },
  open311: { group: null, keywords: [] },
};

/** A new category, or what an old one is called and asks for; its place in the tree stays. */
export function CategoryForm({ category, onClose }: Props) {
  const words = useWords(categoryWords);
  const general = useWords(adminWords);
  const missing = useMissing();
  const save = useSaveCategory();
  const [name, setName] = useState(category?.title.zh ?? '');
  const [english, setEnglish] = useState(category?.title.en ?? '');
  const [under, setUnder] = useState('');
  const [facts, setFacts] = useState<Omit<Category, 'path' | 'title' | 'parent'>>(
    category === undefined ? fresh : factsOf(category),
  );
  const change = (part: Partial<typeof facts>) => setFacts((before) => ({ ...before, ...part }));
  const newPath = [under, name.trim()].filter(Boolean).join('/');
  const send = () =>
    save.mutate(
      {
        ...facts,
        path: category?.path ?? newPath,
        title: { zh: name.trim(), en: english.trim() || name.trim() },
      },
      { onSuccess: onClose },
    );
  return (
    <FormDialog
      title={category === undefined ? words.add : words.changeOf(category.title.zh)}
      submit={general.save}
      busy={save.isPending}
      error={save.error}
      missing={missing({ [words.name]: name })}
      onSubmit={send}
      onClose={onClose}
    >
      {category === undefined && (
        <CategoryPick label={words.under} every={words.top} value={under} onChange={setUnder} />
      )}
      <TextField label={words.name} required maxLength={30} value={name} onChange={setName} />
      <TextField label={words.english} maxLength={120} value={english} onChange={setEnglish} />
      <Choice
        label={words.urgency}
        options={(['ordinary', 'urgent'] as const).map((value) => ({ value, title: words[value] }))}
        value={facts.urgency}
        onChange={(urgency) => change({ urgency: urgency as Category['urgency'] })}
      />
      <Choice
        label={words.evidence}
        options={(['photo', 'text', 'document'] as const).map((value) => ({
          value,
          title: words[value],
        }))}
        value={facts.evidence}
        onChange={(evidence) => change({ evidence: evidence as Category['evidence'] })}
      />
      {(['publicSafety', 'verifyByOtherBody', 'active'] as const).map((fact) => (
        <label key={fact} className={controls['check']}>
          <input
            type="checkbox"
            checked={facts[fact]}
            onChange={(event) => change({ [fact]: event.target.checked })}
          />
          {words[fact]}
        </label>
      ))}
    </FormDialog>
  );
}

function factsOf({ path: _path, title: _title, parent: _parent, ...facts }: Category) {
  return facts;
}
