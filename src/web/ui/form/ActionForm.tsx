import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { problemOf } from '#web/api/problem.ts';
import type { LegalAction } from '#web/api/types.ts';
import { Button } from '../controls/Button.tsx';
import { useSay } from '../language/language-context.ts';
import { FaultLine } from '../states/FaultLine.tsx';
import { formModel } from './form-model.ts';
import type { FormValues } from './form-model.ts';
import { askedFields, faultOf, filledValues, valueFaults } from './form-values.ts';
import { FormField } from './FormField.tsx';
import { useFaultWords } from './fault-words.ts';
import styles from './Form.module.css';

interface Props {
  readonly action: LegalAction;
  readonly initial?: FormValues;
  /** Filled in from beside the form, over what stands there. */
  readonly given?: FormValues | undefined;
  /** Typed here before and not sent: under what is typed now. */
  readonly begun?: FormValues | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  /** Why it can no longer be sent, where that is so. */
  readonly overtaken?: string | undefined;
  /** Fields that must be filled in with these choices, though the schema leaves them open. */
  readonly alsoWanted?: (values: FormValues) => readonly string[];
  /** What stands over the fields, by the choices made so far. */
  readonly lead?: (values: FormValues) => ReactNode;
  /** What is said of the choices made so far. */
  readonly aside?: (values: FormValues) => ReactNode;
  /** Something was typed; all that was. */
  onTyped?(values: FormValues): void;
  onSubmit(input: Record<string, unknown>): void;
}

/** The form of an action, made from the schema that the server will check it against. */
export function ActionForm(props: Props) {
  const { action, busy, error, overtaken, alsoWanted } = props;
  const inWords = useFaultWords();
  const say = useSay();
  const { values, change } = useValues(props);
  const fields = askedFields(formModel(action.inputSchema), values);
  const [tried, setTried] = useState(false);
  const faults = valueFaults(fields, values, alsoWanted?.(values));
  const refused = error === null ? [] : problemOf(error).fields;
  const faultText = (name: string) => {
    const own = tried ? faults.get(name) : undefined;
    if (own !== undefined) return inWords(own);
    const fault = faultOf(refused, name);
    return fault && say(fault.message);
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faults.size === 0) props.onSubmit(filledValues(fields, values));
      }}
    >
      {props.lead?.(values)}
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name]}
          fault={faultText(field.name)}
          onChange={(value) => change(field.name, value)}
        />
      ))}
      {props.aside?.(values)}
      {overtaken === undefined ? (
        <FaultLine error={error} />
      ) : (
        <p className={styles['overtaken']} role="alert">
          {overtaken}
        </p>
      )}
      <Button
        type="submit"
        tone={action.tone === 'danger' ? 'danger' : 'primary'}
        busy={busy}
        disabled={overtaken !== undefined}
      >
        {say(action.title)}
      </Button>
    </form>
  );
}

/** What stands in the fields. What is suggested may come late: it fills what nobody touched. */
function useValues({ initial, begun, given, onTyped }: Props) {
  const [touched, setTouched] = useState<FormValues>({});
  useEffect(() => {
    if (given !== undefined) setTouched((before) => ({ ...before, ...given }));
  }, [given]);
  const change = (name: string, value: unknown) => {
    setTouched((before) => ({ ...before, [name]: value }));
    onTyped?.({ ...begun, ...touched, [name]: value });
  };
  return { values: { ...initial, ...begun, ...touched }, change };
}
