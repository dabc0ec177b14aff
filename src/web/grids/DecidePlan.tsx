import { useState } from 'react';
import { useAdoptPlan, useDropPlan, type WholePlan } from '#web/api/grid-plans.ts';
import { DayField } from '../admin/DayField.tsx';
import { FormDialog } from '../admin/FormDialog.tsx';
import { useMissing } from '../admin/use-missing.ts';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useGridTitle } from './grid-titles.ts';
import { gridWords } from './words.ts';

interface Props {
  readonly plan: WholePlan;
  onClose(): void;
}

export function AdoptPlan({ plan, onClose }: Props) {
  const words = useWords(gridWords);
  const missing = useMissing();
  const titleOf = useGridTitle();
  const adopt = useAdoptPlan(plan.plan);
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const outside = plan.grids.filter((grid) => grid.outside !== null && !grid.isSpecial);
  const needed = { [words.from]: day, ...(outside.length > 0 && { [words.reason]: reason }) };
  const given = { effectiveFrom: day, ...(reason.trim() !== '' && { reason: reason.trim() }) };
  return (
    <FormDialog
      title={words.adoptTitle(plan.plan.title)}
      submit={words.adopt}
      busy={adopt.isPending}
      error={adopt.error}
      missing={missing(needed)}
      onSubmit={() => adopt.mutate(given, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{words.adoptHint}</p>
      <DayField label={words.from} value={day} onChange={setDay} />
      {outside.length > 0 && (
        <TextField
          label={words.reason}
          hint={words.reasonHint(outside.map(titleOf).join(words.between))}
          required
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDialog>
  );
}

export function DropPlan({ plan, onClose }: Props) {
  const words = useWords(gridWords);
  const drop = useDropPlan(plan.plan);
  return (
    <FormDialog
      title={words.dropTitle(plan.plan.title)}
      submit={words.drop}
      danger
      busy={drop.isPending}
      error={drop.error}
      onSubmit={() => drop.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{words.dropHint}</p>
    </FormDialog>
  );
}
