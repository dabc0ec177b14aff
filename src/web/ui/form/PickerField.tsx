import { useContext, useState } from 'react';
import { useBodies, usePeople } from '#web/api/choices.ts';
import { useAreas } from '#web/api/places.ts';
import { Field } from '../controls/Field.tsx';
import { useSay } from '../language/language-context.ts';
import { FilesPicker } from './FilesPicker.tsx';
import type { FieldModel } from './form-model.ts';
import type { FormFieldProps } from './form-field-props.ts';
import { MatterAskedContext } from './matter-asked.ts';
import { MatterPicker } from './MatterPicker.tsx';
import { officeWords } from '../people/office-words.ts';
import { isPoint } from '../places/place.ts';
import { PositionPicker } from './PositionPicker.tsx';
import { SearchSelect } from './SearchSelect.tsx';
import type { Choosable } from './find-options.ts';
import { useCategoryChoices } from './use-category-choices.ts';

type PickerModel = Extract<FieldModel, { kind: 'picker' }>;

/** A field whose value is chosen from what the platform knows. */
export function PickerField({ field, value, fault, onChange }: FormFieldProps<PickerModel>) {
  const say = useSay();
  const chosen = typeof value === 'string' ? value : undefined;
  const note = field.optionalNote && say(field.optionalNote);
  const optional = !field.required && (note ?? true);
  const facts = { label: say(field.title), hint: field.hint, fault, optional };
  return (
    <Field {...facts}>
      {(ids) => {
        switch (field.picker) {
          case 'files':
            return (
              <FilesPicker
                ids={ids}
                value={Array.isArray(value) ? (value as string[]) : []}
                onChange={onChange}
              />
            );
          case 'position':
            return (
              <PositionPicker
                ids={ids}
                value={isPoint(value) ? value : undefined}
                onChange={onChange}
              />
            );
          case 'matter':
            return <MatterPicker ids={ids} value={chosen} onChange={onChange} />;
          case 'body':
          case 'person':
          case 'colleague':
          case 'category':
          case 'area':
            return (
              <ChoicePicker picker={field.picker} ids={ids} value={chosen} onChange={onChange} />
            );
        }
      }}
    </Field>
  );
}

interface ChoicePickerProps extends Omit<Parameters<typeof SearchSelect>[0], 'options'> {
  readonly picker: 'body' | 'person' | 'colleague' | 'category' | 'area';
}

function ChoicePicker({ picker, ...rest }: ChoicePickerProps) {
  const [typed, setTyped] = useState('');
  const { ownerBodyName } = useContext(MatterAskedContext);
  // Until something is typed: whoever belongs to the body that has the matter.
  const nearest = picker === 'colleague' ? (ownerBodyName ?? '') : '';
  const options = useOptions(picker, typed.trim() || nearest);
  return <SearchSelect {...rest} options={options} onSearch={setTyped} />;
}

function useOptions(picker: ChoicePickerProps['picker'], typed: string): Choosable[] {
  const bodies = useBodies(picker === 'body');
  const people = usePeople(typed, picker === 'person' || picker === 'colleague');
  const categories = useCategoryChoices({ enabled: picker === 'category' });
  const areas = useAreas();
  switch (picker) {
    case 'area':
      return (areas.data?.items ?? []).map(({ code, name }) => ({
        value: code,
        title: name,
        note: code,
      }));
    case 'category':
      return categories;
    case 'person':
    case 'colleague':
      return (people.data?.items ?? []).map(({ id, name, offices }) => ({
        value: id,
        title: name,
        note: officeWords(offices),
      }));
    case 'body':
      return (bodies.data?.items ?? []).map(({ id, name }) => ({ value: id, title: name }));
  }
}
