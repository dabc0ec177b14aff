import { Field } from '../ui/controls/Field.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { FilesPicker } from '../ui/form/FilesPicker.tsx';
import { SearchSelect } from '../ui/form/SearchSelect.tsx';
import { useCategoryChoices } from '../ui/form/use-category-choices.ts';
import { useWords } from '../ui/language/language-context.ts';
import { EntryAdvice } from './EntryAdvice.tsx';
import { entryChannels } from './entry-model.ts';
import type { Entry } from './entry-model.ts';
import { entryWords } from './entry-words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './Entry.module.css';

interface Props {
  readonly entry: Entry;
  /** What is wrong, in words, by the name of the field. */
  faultOf(name: string): string | undefined;
  onChange(part: Partial<Entry>): void;
}

export function EntryFields({ entry, faultOf, onChange }: Props) {
  const words = useWords(entryWords);
  return (
    <>
      <div className={styles['pairs']}>
        {entryChannels[entry.channel].map(({ name, type }) => (
          <TextField
            key={name}
            required
            type={type}
            label={words[name]}
            fault={faultOf(name)}
            value={entry.facts[name] ?? ''}
            onChange={(value) => onChange({ facts: { ...entry.facts, [name]: value } })}
          />
        ))}
      </div>
      <Field label={words.detail} fault={faultOf('detail')}>
        {(ids) => (
          <textarea
            {...ids}
            required
            maxLength={5000}
            className={controls['input']}
            value={entry.detail}
            onChange={(event) => onChange({ detail: event.target.value })}
          />
        )}
      </Field>
      <EntryAdvice entry={entry} onChange={onChange} />
      <div className={styles['pairs']}>
        <TextField
          label={words.subject}
          hint={words.subjectHint}
          maxLength={120}
          value={entry.title}
          onChange={(title) => onChange({ title })}
        />
        <CategoryOfEntry entry={entry} faultOf={faultOf} onChange={onChange} />
      </div>
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={entry.urgent}
          onChange={(event) => onChange({ urgent: event.target.checked })}
        />
        {words.urgent}
      </label>
      <Field label={words.attachments} optional>
        {(ids) => (
          <FilesPicker
            ids={ids}
            value={entry.attachments}
            onChange={(attachments) => onChange({ attachments })}
          />
        )}
      </Field>
      <ReporterOfEntry entry={entry} faultOf={faultOf} onChange={onChange} />
    </>
  );
}

function ReporterOfEntry({ entry, faultOf, onChange }: Props) {
  const words = useWords(entryWords);
  return (
    <>
      {!entry.anonymous && (
        <div className={styles['pairs']}>
          <TextField
            label={words.reporterName}
            maxLength={40}
            value={entry.name}
            onChange={(name) => onChange({ name })}
          />
          <TextField
            label={words.reporterPhone}
            type="tel"
            fault={faultOf('phone')}
            value={entry.phone}
            onChange={(phone) => onChange({ phone })}
          />
        </div>
      )}
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={entry.anonymous}
          onChange={(event) => onChange({ anonymous: event.target.checked })}
        />
        {words.anonymous}
      </label>
    </>
  );
}

function CategoryOfEntry({ entry, faultOf, onChange }: Props) {
  const words = useWords(entryWords);
  const options = useCategoryChoices();
  return (
    <Field label={words.category} fault={faultOf('category')} optional>
      {(ids) => (
        <SearchSelect
          ids={ids}
          value={entry.category}
          options={options}
          onChange={(category) => onChange({ category })}
        />
      )}
    </Field>
  );
}
