import { useState } from 'react';
import type { CoveredField, useUncover } from '#web/api/registry.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { registryWords } from './words.ts';
import styles from '../ui/controls/Field.module.css';

interface Props {
  readonly uncover: ReturnType<typeof useUncover>;
  onClose(): void;
}

/** Nobody sees a covered field without saying why; the person reads it. */
export function UncoverDialog({ uncover, onClose }: Props) {
  const words = useWords(registryWords);
  const may = useMay();
  const offered: CoveredField[] = [
    ...(['phone', 'bornOn'] as const),
    ...(may('registry.unmask_number') ? (['number'] as const) : []),
  ];
  const [fields, setFields] = useState<CoveredField[]>(['phone']);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const toggle = (field: CoveredField, on: boolean) =>
    setFields(offered.filter((one) => (one === field ? on : fields.includes(one))));
  return (
    <Dialog title={words.showTitle} onClose={onClose}>
      <p>{words.showHint}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (missing || fields.length === 0) return;
          uncover.mutate({ fields, reason: reason.trim() }, { onSuccess: onClose });
        }}
      >
        <fieldset className={styles['choices']}>
          <legend className={styles['legend']}>{words.fields}</legend>
          {offered.map((field) => (
            <label key={field} className={styles['choice']}>
              <input
                type="checkbox"
                checked={fields.includes(field)}
                onChange={(event) => toggle(field, event.target.checked)}
              />
              {words[field]}
            </label>
          ))}
          {tried && fields.length === 0 && (
            <p className={styles['fault']} role="alert">
              {words.fieldsMissing}
            </p>
          )}
        </fieldset>
        <TextField
          required
          label={words.reason}
          fault={tried && missing ? words.reasonMissing : undefined}
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <FaultLine error={uncover.error} />
        <p>
          <Button type="submit" tone="primary" busy={uncover.isPending}>
            {words.showNow}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
