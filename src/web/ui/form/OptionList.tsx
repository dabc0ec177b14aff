import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { useWords } from '../language/language-context.ts';
import type { Choosable } from './find-options.ts';
import { formWords } from './words.ts';
import styles from './Form.module.css';

interface Props {
  readonly id: string;
  readonly options: readonly Choosable[];
  /** The one that the keyboard stands on. */
  readonly at: number;
  /** The one of a tree whose parts are shown. */
  readonly above: Choosable | undefined;
  leadsOn(option: Choosable): boolean;
  onBrowse(under: string): void;
  onChoose(option: Choosable): void;
}

/** What can be chosen; of a tree one level, with the way down and up beside. */
export function OptionList({ id, options, at, above, leadsOn, onBrowse, onChoose }: Props) {
  const words = useWords(formWords);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, options]);
  return (
    <div className={styles['options']} ref={list}>
      {above !== undefined && (
        <button
          type="button"
          tabIndex={-1}
          className={styles['upwards']}
          onMouseDown={keepingFocus(() => onBrowse(above.under ?? ''))}
        >
          <span aria-hidden="true">‹</span> {[above.note, above.title].filter(Boolean).join(' › ')}
        </button>
      )}
      <div id={id} role="listbox">
        {options.map((option, index) => (
          <div key={option.value} className={styles['optionRow']}>
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={styles['option']}
              onMouseDown={keepingFocus(() => onChoose(option))}
            >
              {option.title}
              {option.note !== undefined && above === undefined && <small>{option.note}</small>}
            </div>
            {/* For a finger or a mouse; the keyboard has its arrows. */}
            {leadsOn(option) && (
              <span
                aria-hidden="true"
                className={styles['downwards']}
                onMouseDown={keepingFocus(() => onBrowse(option.value))}
              >
                ›
              </span>
            )}
          </div>
        ))}
      </div>
      {options.length === 0 && <p className={styles['option']}>{words.nothing}</p>}
    </div>
  );
}

/** Before the box loses the focus and closes the list. */
function keepingFocus(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}
