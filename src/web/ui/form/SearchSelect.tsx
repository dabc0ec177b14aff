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
export function SearchSelect({ ids, ...props }: Props) {
  const words = useWords(formWords);
  const listId = useId();
  const { open, shown, levels, search, choose, close } = useBox(props);
  const { found, above, leadsOn, at, move, browse } = levels;
  const onKeyDown = (event: KeyboardEvent) => {
    const here = found[at];
    const act = {
      ArrowDown: () => (open ? move(1) : search(undefined)),
      ArrowUp: () => (open ? move(-1) : search(undefined)),
      ArrowRight: here !== undefined && leadsOn(here) ? () => browse(here.value) : undefined,
      ArrowLeft: above === undefined ? undefined : () => browse(above.under ?? ''),
      Enter: open ? () => choose(here) : undefined,
      Escape: open ? close : undefined,
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
        value={shown}
        // Typing or a click opens the list, so that it covers nothing unasked.
        onFocus={(event) => event.target.select()}
        onClick={() => open || search(undefined)}
        onChange={({ target }) => search(target.value)}
        onBlur={close}
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

/** What stands in the box, and what typing, choosing and leaving do to it. */
function useBox({ options, value, onChange, onSearch }: Omit<Props, 'ids'>) {
  const [open, setOpen] = useState(false);
  // Until something is typed the box shows what is chosen, also while the list is open.
  const [typed, setTyped] = useState<string>();
  // What a search no longer finds is chosen all the same.
  const [last, setLast] = useState<Choosable>();
  const known = last?.value === value ? last : undefined;
  const chosen = options.find((option) => option.value === value) ?? known;
  const levels = useLevels(options, open ? (typed ?? '') : undefined);
  const close = () => {
    setOpen(false);
    setTyped(undefined);
  };
  const choose = (option: Choosable | undefined) => {
    if (option) {
      setLast(option);
      onChange(option.value);
    }
    close();
  };
  const search = (text: string | undefined) => {
    // Whoever empties the box chooses nothing.
    if (text === '') onChange(undefined);
    // A list that opens begins where the chosen one stands.
    levels.browse(open ? undefined : (chosen?.under ?? ''));
    setOpen(true);
    setTyped(text);
    onSearch?.(text ?? '');
  };
  const shown = typed ?? (chosen === undefined ? '' : fullTitle(chosen));
  return { open, shown, levels, search, choose, close };
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
