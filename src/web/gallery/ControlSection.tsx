import { useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { DateChoice } from '../ui/controls/DateChoice.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { PanelChoice } from '../ui/controls/PanelChoice.tsx';
import { LongText } from '../ui/controls/LongText.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { FilesPicker } from '../ui/form/FilesPicker.tsx';
import { SearchSelect } from '../ui/form/SearchSelect.tsx';
import { LanguageSwitch } from '../ui/language/LanguageSwitch.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { BackLink } from '../ui/layout/BackLink.tsx';
import { Piece, Section } from './Piece.tsx';
import { galleryWords } from './words.ts';

export function ControlSection() {
  const words = useWords(galleryWords);
  return (
    <Section id="controls" title={words.controls}>
      <Buttons />
      <TextFields />
      <LongTexts />
      <Choices />
      <Panels />
      <Piece title={words.files}>
        <Field label={words.files} optional>
          {(ids) => <FilesPicker ids={ids} value={[]} onChange={() => undefined} />}
        </Field>
      </Piece>
      <Windows />
      <Piece title={words.back}>
        <BackLink path="/gallery" title={words.backTo} />
      </Piece>
      <Piece title={words.switch}>
        <LanguageSwitch />
      </Piece>
    </Section>
  );
}

function Panels() {
  const words = useWords(galleryWords);
  const [shown, setShown] = useState<'save' | 'back'>('save');
  const options = (['save', 'back'] as const).map((value) => ({ value, title: words[value] }));
  return (
    <Piece title={words.panels}>
      <PanelChoice title={words.panels} options={options} value={shown} onChange={setShown} />
    </Piece>
  );
}

function Buttons() {
  const words = useWords(galleryWords);
  const tones = ['primary', 'ordinary', 'danger', 'plain'] as const;
  return (
    <>
      {tones.map((tone) => (
        <Piece key={tone} title={words[tone]}>
          <Button tone={tone}>{words.save}</Button>{' '}
          <Button tone={tone} busy>
            {words.busy}
          </Button>{' '}
          <Button tone={tone} disabled>
            {words.disabled}
          </Button>
        </Piece>
      ))}
      <Piece title={words.large}>
        <Button tone="primary" size="large">
          {words.save}
        </Button>
      </Piece>
    </>
  );
}

function TextFields() {
  const words = useWords(galleryWords);
  const [value, setValue] = useState('');
  const states = [
    [words.withHint, { hint: words.nameHint, required: true }],
    [words.withFault, { fault: words.nameFault, required: true }],
    [words.optional, {}],
  ] as const;
  return states.map(([title, state]) => (
    <Piece key={title} title={title}>
      <TextField label={words.name} value={value} onChange={setValue} {...state} />
    </Piece>
  ));
}

function LongTexts() {
  const words = useWords(galleryWords);
  const states = [
    [words.longText, '路灯不亮。'],
    [words.longNear, '路灯不亮，晚上很黑。'],
    [words.longOver, '路灯不亮，晚上很黑，已经三天了。'],
  ] as const;
  return states.map(([title, text]) => (
    <Piece key={title} title={title}>
      <LongTextOf label={title} text={text} />
    </Piece>
  ));
}

function LongTextOf({ label, text }: { readonly label: string; readonly text: string }) {
  const [value, setValue] = useState(text);
  return (
    <Field label={label}>
      {(ids) => <LongText ids={ids} value={value} charactersMax={12} onChange={setValue} />}
    </Field>
  );
}

function Choices() {
  const words = useWords(galleryWords);
  const [value, setValue] = useState<string | undefined>('yes');
  const [day, setDay] = useState('');
  const options = (['yes', 'no', 'unsure'] as const).map((one) => ({
    value: one,
    title: words[one],
  }));
  const common = { options, value, onChange: setValue };
  return (
    <>
      <Piece title={words.choice}>
        <Choice {...common} label={words.choice} />
      </Piece>
      <Piece title={words.withFault}>
        <Choice {...common} value={undefined} label={words.choice} fault={words.nameFault} />
      </Piece>
      <Piece title={words.quietChoice}>
        <Choice {...common} label={words.quietChoice} quiet />
      </Piece>
      <Piece title={words.day}>
        <Field label={words.day}>
          {(ids) => (
            <DateChoice ids={ids} value={day} yearFirst={2024} yearLast={2027} onChange={setDay} />
          )}
        </Field>
      </Piece>
      <Piece title={words.search}>
        <Field label={words.search}>{(ids) => <SearchSelect {...common} ids={ids} />}</Field>
      </Piece>
    </>
  );
}

function Windows() {
  const words = useWords(galleryWords);
  const [open, setOpen] = useState(false);
  return (
    <Piece title={words.dialog}>
      <Button onClick={() => setOpen(true)}>{words.openDialog}</Button>
      {open && (
        <Dialog title={words.dialog} onClose={() => setOpen(false)}>
          <p>{words.dialogText}</p>
        </Dialog>
      )}
    </Piece>
  );
}
