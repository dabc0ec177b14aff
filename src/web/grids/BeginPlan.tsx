import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v7 } from 'uuid';
import { useBeginPlan } from '#web/api/grid-plans.ts';
import { useAreas } from '#web/api/places.ts';
import { FormDialog } from '../admin/FormDialog.tsx';
import { useMissing } from '../admin/use-missing.ts';
import { Field } from '../ui/controls/Field.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { SearchSelect } from '../ui/form/SearchSelect.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { GeoJsonFile, type Features } from './GeoJsonFile.tsx';
import { gridWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';

/** How near their target grids of today are to stay. */
const keptWithin = 0.3;

export function BeginPlan({ onClose }: { onClose(): void }) {
  const words = useWords(gridWords);
  const missing = useMissing();
  const navigate = useNavigate();
  const areas = useAreas();
  const begin = useBeginPlan();
  const [id] = useState(() => v7());
  const [community, setCommunity] = useState<string>();
  const [title, setTitle] = useState('');
  const [buildings, setBuildings] = useState<Features>();
  const [streets, setStreets] = useState<Features>();
  const [keep, setKeep] = useState(true);
  const options = (areas.data?.items ?? [])
    .filter(({ level }) => level === 'community')
    .map(({ code, name }) => ({ value: code, title: name }));
  const send = () =>
    begin.mutate(
      {
        ...{ id, communityCode: community ?? '', title: title.trim() },
        ...(buildings !== undefined && { buildings }),
        ...(streets !== undefined && { streets }),
        ...(keep && { keepWithin: keptWithin }),
      },
      { onSuccess: (plan) => void navigate(`/desk/grids/${plan.id}`) },
    );
  return (
    <FormDialog
      title={words.begin}
      submit={words.begin}
      busy={begin.isPending}
      error={begin.error}
      missing={missing({ [words.community]: community ?? '', [words.name]: title })}
      onSubmit={send}
      onClose={onClose}
    >
      <Field label={words.community}>
        {(ids) => (
          <SearchSelect ids={ids} options={options} value={community} onChange={setCommunity} />
        )}
      </Field>
      <TextField label={words.name} required maxLength={120} value={title} onChange={setTitle} />
      <GeoJsonFile label={words.buildings} hint={words.buildingsHint} onChange={setBuildings} />
      <GeoJsonFile label={words.streets} hint={words.streetsHint} onChange={setStreets} />
      <label className={controls['check']}>
        <input type="checkbox" checked={keep} onChange={({ target }) => setKeep(target.checked)} />
        {words.keep}
      </label>
      <p className={controls['hint']}>{words.keepHint}</p>
    </FormDialog>
  );
}
