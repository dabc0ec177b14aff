import { useEffect, useRef, type ReactNode } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  /** What is still missing, in words: nothing is sent while there is something. */
  readonly missing?: string | undefined;
  readonly children?: ReactNode;
  onSubmit(): void;
  onClose(): void;
}

/** A form in a window, its refusals told beside the button. */
export function FormDialog(props: Props) {
  const words = useWords(adminWords);
  // A second press, faster than the page is drawn, is none.
  const pressed = useRef(false);
  useEffect(() => {
    if (!props.busy) pressed.current = false;
  }, [props.busy, props.error]);
  const conflict = props.error !== null && problemOf(props.error).status === 409;
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (props.missing !== undefined || pressed.current) return;
          pressed.current = true;
          props.onSubmit();
        }}
      >
        {props.children}
        <FaultLine error={props.error} />
        {conflict && <p className={styles['quiet']}>{words.conflict}</p>}
        {props.missing !== undefined && <p className={styles['quiet']}>{props.missing}</p>}
        <div className={styles['buttons']}>
          <Button
            type="submit"
            tone={props.danger === true ? 'danger' : 'primary'}
            busy={props.busy}
            disabled={props.missing !== undefined}
          >
            {props.submit}
          </Button>
          <Button onClick={props.onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
