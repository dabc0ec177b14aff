import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FieldIds } from '../controls/Field.tsx';
import { useWords } from '../language/language-context.ts';
import { findOptions, fullTitle, isTree } from './find-options.ts';
import type { Choosable } from './find-options.ts';
import { OptionList } from './OptionList.tsx';
import { formWords } from './words.ts';
import controls from '../controls/Field.module.css';
import styles from './Form.module.css';

interface Props {
  readonly ids: FieldIds;
  readonly options: readonly Choosable[];
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
  /** Told what is typed, where the options come from a search. */
  onSearch?(typed: string): void;
}

/** A box to type in and a list to choose from, after the ARIA combobox pattern. */
export function SearchSelect({ ids, options, value, onChange, onSearch }: Props) {
  const words = useWords(formWords);
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const chosen = options.find((option) => option.value === value);
  const open = typed !== undefined;
  const [under, setUnder] = useState('');
  const found = useMemo(() => findOptions(options, typed ?? '', under), [options, typed, under]);
  const browses = open && typed.trim() === '' && isTree(options);
  const choose = (option: Choosable | undefined) => {
    if (option) onChange(option.value);
    setTyped(undefined);
  };
  const search = (text: string) => {
    // A list that opens begins where the chosen one stands.
    if (!open) setUnder(chosen?.under ?? '');
    setTyped(text);
    setAt(0);
    onSearch?.(text);
  };
  const browse = (level: string) => {
    setUnder(level);
    setAt(0);
  };
  const above = under === '' ? undefined : options.find((option) => option.value === under);
  const leadsOn = (option: Choosable | undefined) =>
    browses && Boolean(option?.value) && options.some((one) => one.under === option?.value);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (open) setAt((at + step + found.length) % Math.max(1, found.length));
      else search('');
    }
    const here = found[at];
    if (event.key === 'ArrowRight' && here !== undefined && leadsOn(here)) {
      event.preventDefault();
      browse(here.value);
    }
    if (event.key === 'ArrowLeft' && browses && above !== undefined) {
      event.preventDefault();
      browse(above.under ?? '');
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
        value={typed ?? (chosen === undefined ? '' : fullTitle(chosen))}
        // What is filled in is shown; typing or a click opens the list.
        onFocus={(event) => (value === undefined ? search('') : event.target.select())}
        onClick={() => open || search('')}
        onChange={(event) => search(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      {open && (
        <OptionList
          id={listId}
          options={found}
          at={at}
          above={browses ? above : undefined}
          leadsOn={leadsOn}
          onBrowse={browse}
          onChoose={choose}
        />
      )}
    </div>
  );
}
