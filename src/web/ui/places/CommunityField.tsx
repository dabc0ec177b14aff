import { useAreas } from '#web/api/places.ts';
import { Field } from '../controls/Field.tsx';
import { SearchSelect } from '../form/SearchSelect.tsx';
import { useWords } from '../language/language-context.ts';
import type { Place } from './place.ts';
import { placeWords } from './words.ts';
import controls from '../controls/Field.module.css';

interface Props {
  readonly place: Place;
  readonly fault?: string | undefined;
  onChange(change: Partial<Place>): void;
}

/** Which community an address lies in: asked for, or said not to be known. */
export function CommunityField({ place, fault, onChange }: Props) {
  const words = useWords(placeWords);
  const areas = useAreas();
  const unknown = place.areaUnknown === true;
  const options = (areas.data?.items ?? [])
    .filter(({ level }) => level !== 'county')
    .map(({ code, name }) => ({ value: code, title: name }));
  return (
    <>
      <Field label={words.community} hint={unknown ? undefined : words.communityWhy} fault={fault}>
        {(ids) => (
          <SearchSelect
            ids={ids}
            options={options}
            value={place.areaCode ?? undefined}
            onChange={(code) =>
              onChange({ areaCode: code ?? null, areaUnknown: false, point: null })
            }
          />
        )}
      </Field>
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={unknown}
          onChange={({ target }) => onChange({ areaUnknown: target.checked, areaCode: null })}
        />
        {words.communityUnknown}
      </label>
      {unknown && <p className={controls['hint']}>{words.communityUnknownThen}</p>}
    </>
  );
}
