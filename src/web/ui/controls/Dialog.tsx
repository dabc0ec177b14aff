import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../language/language-context.ts';
import { controlWords } from './words.ts';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  onClose(): void;
}

const firstField = 'form :is(input, textarea, select):not([type=hidden], [type=file])';

/** A window over the page; the browser keeps the focus inside and gives it back at the end. */
export function Dialog({ title, children, onClose }: Props) {
  const words = useWords(controlWords);
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Whoever opened it came to fill it in, not to close it.
    dialog?.querySelector<HTMLElement>(firstField)?.focus();
    return () => dialog?.close();
  }, []);
  // At the end of the page: what styles the row it was opened from is none of its own.
  return createPortal(
    <dialog
      ref={ref}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className={styles['inside']}>
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" aria-label={words.close} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
