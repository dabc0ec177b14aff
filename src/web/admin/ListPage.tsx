import { useState } from 'react';
import type { Version } from '#web/api/admin-types.ts';
import { useResponsibilityVersions } from '#web/api/responsibility.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useLanguage, useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { exactWords } from '../ui/time/moments.ts';
import { useNow } from '../ui/time/use-now.ts';
import { BeginDraft } from './DraftForms.tsx';
import { DataTable } from './DataTable.tsx';
import { VersionPanel } from './VersionPanel.tsx';
import { listWords } from './list-words.ts';
import { useMay } from '#web/api/use-may.ts';
import styles from './Admin.module.css';

/** Versions of the responsibility list: drafts to edit, published ones to look at. */
export function ListPage() {
  const words = useWords(listWords);
  const edits = useMay()('enforcement.edit_list');
  const versions = useResponsibilityVersions();
  const [chosen, setChosen] = useState<string>();
  const [beginning, setBeginning] = useState(false);
  return (
    <>
      <div className={styles['bar']}>
        <h1>{words.title}</h1>
        {edits && (
          <Button tone="primary" onClick={() => setBeginning(true)}>
            {words.begin}
          </Button>
        )}
      </div>
      <p className={styles['quiet']}>{words.hint}</p>
      <Asked of={versions}>
        {({ items }) => {
          if (items.length === 0) return <Notice title={words.none} />;
          const shown = items.find(({ id }) => id === chosen) ?? items[0];
          return (
            <>
              <VersionTable rows={items} onOpen={setChosen} />
              {shown !== undefined && <VersionPanel key={shown.id} version={shown} />}
            </>
          );
        }}
      </Asked>
      {beginning && <BeginDraft onBegun={setChosen} onClose={() => setBeginning(false)} />}
    </>
  );
}

function VersionTable(props: { readonly rows: readonly Version[]; onOpen(id: string): void }) {
  const words = useWords(listWords);
  const { language } = useLanguage();
  const now = useNow();
  const stateOf = ({ state, inForce, effectiveFrom }: Version) => {
    if (state === 'draft') return words.draft;
    if (inForce) return words.inForce;
    return effectiveFrom !== null && new Date(effectiveFrom) > now ? words.coming : words.past;
  };
  const name = ({ id, title }: Version) => (
    <button type="button" className={styles['link']} onClick={() => props.onOpen(id)}>
      {title}
    </button>
  );
  return (
    <DataTable
      label={words.versions}
      rows={props.rows}
      keyOf={({ id }) => id}
      columns={[
        { head: words.name, cell: name },
        { head: words.state, cell: stateOf },
        {
          head: words.effective,
          cell: ({ effectiveFrom }) =>
            effectiveFrom === null ? '—' : exactWords(new Date(effectiveFrom), language),
        },
        { head: words.reason, cell: ({ reason }) => reason || '—' },
      ]}
    />
  );
}
