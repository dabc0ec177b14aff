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
  const chosen = options.find((option) => option.value === value);
  const open = typed !== undefined;
  const { found, above, leadsOn, at, move, browse } = useLevels(options, typed);
  const choose = (option: Choosable | undefined) => {
    if (option) onChange(option.value);
    setTyped(undefined);
  };
  const search = (text: string) => {
    // A list that opens begins where the chosen one stands.
    browse(open ? undefined : (chosen?.under ?? ''));
    setTyped(text);
    onSearch?.(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const here = found[at];
    const act = {
      ArrowDown: () => (open ? move(1) : search('')),
      ArrowUp: () => (open ? move(-1) : search('')),
      ArrowRight: here !== undefined && leadsOn(here) ? () => browse(here.value) : undefined,
      ArrowLeft: above === undefined ? undefined : () => browse(above.under ?? ''),
      Enter: open ? () => choose(here) : undefined,
      Escape: open ? () => setTyped(undefined) : undefined,
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    // A window around it stays open.
    if (event.key === 'Escape') event.stopPropagation();
    act();
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
          above={above}
          leadsOn={leadsOn}
          onBrowse={browse}
          onChoose={choose}
        />
      )}
    </div>
  );
}

/** What the list shows: what was typed, or one level of a tree, with the way up and down. */
function useLevels(options: readonly Choosable[], typed: string | undefined) {
  const [under, setUnder] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => findOptions(options, typed ?? '', under), [options, typed, under]);
  const browses = typed?.trim() === '' && isTree(options);
  const above =
    browses && under !== '' ? options.find((option) => option.value === under) : undefined;
  const leadsOn = ({ value }: Choosable) =>
    browses && value !== '' && options.some((one) => one.under === value);
  const move = (step: number) => setAt((at + step + found.length) % Math.max(1, found.length));
  /** Without a level the one shown stays. */
  const browse = (level = under) => {
    setUnder(level);
    setAt(0);
  };
  return { found, above, leadsOn, at, move, browse };
}
