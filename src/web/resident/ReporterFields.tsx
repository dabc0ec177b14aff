import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useElderMode } from '../ui/theme/elder-mode.ts';
import type { DraftFault, ReportDraft } from './report-draft.ts';
import { reportWords } from './report-words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './ReportPage.module.css';

interface Props {
  readonly draft: ReportDraft;
  /** Who is signed in, if anyone. */
  readonly name: string | undefined;
  readonly faults: readonly DraftFault[];
  onChange(part: Partial<ReportDraft>): void;
}

/** Under whose name, and how to be reached; or neither. */
export function ReporterFields({ draft, name, faults, onChange }: Props) {
  const words = useWords(reportWords);
  const large = useElderMode();
  const phoneFault = faults.includes('phone-missing')
    ? words.needPhone
    : faults.includes('phone-wrong')
      ? words.wrongPhone
      : undefined;
  return (
    <fieldset className={styles['who']}>
      <legend>{words.who}</legend>
      {!draft.anonymous && name !== undefined && <p>{words.asMe(name)}</p>}
      {!draft.anonymous && name === undefined && (
        <div className={styles['pair']}>
          <Field label={words.phone} hint={words.phoneHint} fault={phoneFault}>
            {(ids) => (
              <input
                {...ids}
                type="tel"
                autoComplete="tel-national"
                className={controls['input']}
                value={draft.phone}
                onChange={(event) => onChange({ phone: event.target.value })}
              />
            )}
          </Field>
          {!large && (
            <Field label={words.name} optional>
              {(ids) => (
                <input
                  {...ids}
                  autoComplete="name"
                  maxLength={40}
                  className={controls['input']}
                  value={draft.name}
                  onChange={(event) => onChange({ name: event.target.value })}
                />
              )}
            </Field>
          )}
        </div>
      )}
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={draft.anonymous}
          onChange={(event) => onChange({ anonymous: event.target.checked })}
        />
        {words.anonymous}
      </label>
      {draft.anonymous && <p className={controls['hint']}>{words.anonymousHint}</p>}
    </fieldset>
  );
}
