import { useState } from 'react';
import type { Board } from '#web/api/types.ts';
import { PanelChoice } from '../ui/controls/PanelChoice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { AreaTable } from './AreaTable.tsx';
import { DriftNote } from './DriftNote.tsx';
import { Moods } from './Moods.tsx';
import { Surges } from './Surges.tsx';
import { useWholeRows } from './use-whole-rows.ts';
import { boardWords } from './words.ts';
import styles from './Attention.module.css';

const kinds = ['surges', 'moods', 'areas'] as const;

/** What is beginning to go another way, and where. */
export function Signals({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const [chosen, setChosen] = useState<(typeof kinds)[number]>('surges');
  const { box } = useWholeRows<HTMLDivElement>();
  return (
    <section className={styles['card']} aria-label={words.signals}>
      <DriftNote />
      <header>
        <PanelChoice
          title={words.signals}
          options={kinds.map((value) => ({ value, title: words[value] }))}
          value={chosen}
          onChange={setChosen}
        />
      </header>
      <div ref={box} className={styles['panel']}>
        {chosen === 'surges' && <Surges area={board.areaCode} />}
        {chosen === 'moods' && <Moods area={board.areaCode} />}
        {chosen === 'areas' && <AreaTable board={board} />}
      </div>
    </section>
  );
}
