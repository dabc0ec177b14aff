import { Input } from 'antd';
import type { InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../ui/language/language-context.ts';
import { useKeys } from '../ui/controls/use-keys.ts';
import { deskWords } from './words.ts';
import styles from './Desk.module.css';

const pauseMs = 350;

interface Props {
  readonly q: string;
  /** What may be searched for, where that is not matters. */
  readonly label?: string;
  onSearch(q: string): void;
}

/** Searches once the typing rests; `/` leads here from anywhere on the page. */
export function SearchBox({ q, label, onSearch }: Props) {
  const words = useWords(deskWords);
  const box = useRef<InputRef>(null);
  // What else was filtered while the typing rested must not be undone by it.
  const search = useRef(onSearch);
  search.current = onSearch;
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  useEffect(() => {
    if (typed.trim() === q) return undefined;
    const timer = setTimeout(() => search.current(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useKeys({ '/': () => box.current?.focus() });
  return (
    <Input
      ref={box}
      className={styles['search']}
      allowClear
      maxLength={100}
      aria-label={label ?? words.search}
      placeholder={label ?? words.search}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
