import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FieldIds } from '../controls/Field.tsx';
import { useWords } from '../language/language-context.ts';
import { formWords } from './words.ts';
import controls from '../controls/Field.module.css';
import styles from './Form.module.css';

export interface Choosable {
  readonly value: string;
  readonly title: string;
  readonly note?: string | undefined;
}

interface Props {
  readonly ids: FieldIds;
  readonly options: readonly Choosable[];
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
  /** Told what is typed, where the options come from a search. */
  onSearch?(typed: string): void;
}

const shownMax = 50;

/** A box to type in and a list to choose from, after the ARIA combobox pattern. */
export function SearchSelect({ ids, options, value, onChange, onSearch }: Props) {
  const words = useWords(formWords);
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const chosen = options.find((option) => option.value === value);
  const open = typed !== undefined;
  const found = options.filter((one) => matches(one, typed ?? '')).slice(0, shownMax);
  const choose = (option: Choosable | undefined) => {
    if (option) onChange(option.value);
    setTyped(undefined);
  };
  const search = (text: string) => {
    setTyped(text);
    setAt(0);
    onSearch?.(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (open) setAt((at + step + found.length) % Math.max(1, found.length));
      else search('');
    }
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(found[at]);
    }
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <div className={styles['combo']}>
      <input
        {...ids}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${listId}-${at}` : undefined}
        autoComplete="off"
        className={controls['input']}
        placeholder={words.search}
        value={typed ?? chosen?.title ?? ''}
        // What is filled in is shown; typing or a click opens the list.
        onFocus={(event) => (value === undefined ? search('') : event.target.select())}
        onClick={() => open || search('')}
        onChange={(event) => search(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      {open && <OptionList id={listId} options={found} at={at} onChoose={choose} />}
    </div>
  );
}

function matches(option: Choosable, typed: string): boolean {
  const sought = typed.trim().toLowerCase();
  return `${option.title} ${option.note ?? ''}`.toLowerCase().includes(sought);
}

interface ListProps {
  readonly id: string;
  readonly options: readonly Choosable[];
  readonly at: number;
  onChoose(option: Choosable): void;
}

function OptionList({ id, options, at, onChoose }: ListProps) {
  const words = useWords(formWords);
  return (
    <div id={id} role="listbox" className={styles['options']}>
      {options.map((option, index) => (
        <div
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className={styles['option']}
          onMouseDown={(event) => {
            // Before the box loses the focus and closes the list.
            event.preventDefault();
            onChoose(option);
          }}
        >
          {option.title}
          {option.note !== undefined && <small>{option.note}</small>}
        </div>
      ))}
      {options.length === 0 && <p className={styles['option']}>{words.nothing}</p>}
    </div>
  );
}
