import { Field } from '../ui/controls/Field.tsx';
import { LongText } from '../ui/controls/LongText.tsx';
import { FilesPicker } from '../ui/form/FilesPicker.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useElderMode } from '../ui/theme/elder-mode.ts';
import { elderWords } from './elder-words.ts';
import { detailCharactersMax } from './report-draft.ts';
import type { ReportDraft } from './report-draft.ts';
import { reportWords } from './report-words.ts';

interface Props {
  readonly draft: ReportDraft;
  readonly missing: boolean;
  onChange(part: Partial<ReportDraft>): void;
}

/** What is wrong, in one's own words and in pictures. */
export function WhatFields({ draft, missing, onChange }: Props) {
  const words = useWords(reportWords);
  const plain = useWords(elderWords);
  const large = useElderMode();
  return (
    <>
      <Field
        label={words.what}
        hint={large ? plain.what : words.whatHint}
        fault={missing ? words.needWhat : undefined}
      >
        {(ids) => (
          <LongText
            ids={ids}
            charactersMax={detailCharactersMax}
            rows={5}
            placeholder={large ? '' : words.whatExample}
            value={draft.detail}
            onChange={(detail) => onChange({ detail })}
          />
        )}
      </Field>
      <Field label={words.photos} optional>
        {(ids) => (
          <FilesPicker
            ids={ids}
            value={draft.attachments}
            onChange={(attachments) => onChange({ attachments })}
          />
        )}
      </Field>
    </>
  );
}
