import type { ReactNode } from 'react';
import { AdviceTabs } from './AdviceTabs.tsx';
import styles from './Models.module.css';

interface Props {
  readonly words: { readonly title: string; readonly hint: string };
  readonly children: ReactNode;
}

/** The frame of the pages about advice: which of them, what it is about, and what there is. */
export function AdvicePage({ words, children }: Props) {
  return (
    <main className={styles['page']}>
      <AdviceTabs />
      <header>
        <h1>{words.title}</h1>
        <p>{words.hint}</p>
      </header>
      {children}
    </main>
  );
}
