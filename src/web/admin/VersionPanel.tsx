import { useState } from 'react';
import { useRebaseDraft } from '#web/api/admin-list.ts';
import type { Rule, Version } from '#web/api/admin-types.ts';
import { useResponsibilityItems } from '#web/api/responsibility.ts';
import { ResponsibilityTrial } from '../desk/ResponsibilityTrial.tsx';
import { SearchBox } from '../desk/SearchBox.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { PanelChoice } from '../ui/controls/PanelChoice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { DropDraft, PublishDraft, RemoveRule } from './DraftForms.tsx';
import { RuleForm } from './RuleForm.tsx';
import { RuleTable } from './RuleTable.tsx';
import { VersionChanges } from './VersionChanges.tsx';
import { listWords } from './list-words.ts';
import { useMay } from '#web/api/use-may.ts';
import styles from './Admin.module.css';

type Open =
  | { readonly kind: 'rule' | 'remove'; readonly rule?: Rule }
  | { readonly kind: 'publish' | 'drop' }
  | undefined;

const panels = ['rules', 'changes', 'trial'] as const;

/** One version: its rules, what it changes, whom it would name, and what may become of it. */
export function VersionPanel({ version }: { readonly version: Version }) {
  const words = useWords(listWords);
  const may = useMay();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const [panel, setPanel] = useState<(typeof panels)[number]>('rules');
  const draft = version.state === 'draft';
  const edits = draft && may('enforcement.edit_list');
  const shown = panels.filter((one) => draft || one !== 'changes');
  return (
    <>
      <section className={styles['section']} aria-label={version.title}>
        <div className={styles['bar']}>
          <h2>{version.title}</h2>
          {draft && <DraftBar version={version} onOpen={setOpen} />}
        </div>
        <PanelChoice
          title={version.title}
          options={shown.map((value) => ({ value, title: words[value] }))}
          value={panel}
          onChange={setPanel}
        />
        {panel === 'rules' && (
          <Rules
            version={version}
            {...(edits && {
              onChange: (rule) => setOpen({ kind: 'rule', rule }),
              onRemove: (rule) => setOpen({ kind: 'remove', rule }),
            })}
          />
        )}
        {panel === 'changes' && <VersionChanges id={version.id} />}
        {panel === 'trial' && <ResponsibilityTrial version={version.id} />}
      </section>
      {open?.kind === 'rule' && <RuleForm draft={version} rule={open.rule} onClose={close} />}
      {open?.kind === 'remove' && open.rule && (
        <RemoveRule draft={version} ruleId={open.rule.ruleId} onClose={close} />
      )}
      {open?.kind === 'publish' && <PublishDraft draft={version} onClose={close} />}
      {open?.kind === 'drop' && <DropDraft draft={version} onClose={close} />}
    </>
  );
}

interface RulesProps {
  readonly version: Version;
  onChange?(rule: Rule): void;
  onRemove?(rule: Rule): void;
}

/** The rules in which the words sought stand. */
function Rules({ version, ...doings }: RulesProps) {
  const words = useWords(listWords);
  const [q, setQ] = useState('');
  const list = useResponsibilityItems(version.id, q);
  return (
    <>
      <SearchBox q={q} label={words.search} onSearch={setQ} />
      <GrowingList list={list} rows={4} empty={<p>{q === '' ? words.noRules : words.notFound}</p>}>
        {(rows, more) => (
          <>
            <RuleTable rows={rows} {...doings} />
            {more}
          </>
        )}
      </GrowingList>
    </>
  );
}

function DraftBar({ version, onOpen }: { readonly version: Version; onOpen(open: Open): void }) {
  const words = useWords(listWords);
  const may = useMay();
  const rebase = useRebaseDraft(version);
  return (
    <div className={styles['buttons']}>
      {may('enforcement.edit_list') && (
        <>
          <Button onClick={() => onOpen({ kind: 'rule' })}>{words.add}</Button>
          <Button busy={rebase.isPending} onClick={() => rebase.mutate()}>
            {words.rebase}
          </Button>
          <Button onClick={() => onOpen({ kind: 'drop' })}>{words.drop}</Button>
        </>
      )}
      {may('enforcement.publish_list') ? (
        <Button tone="primary" onClick={() => onOpen({ kind: 'publish' })}>
          {words.publish}
        </Button>
      ) : (
        <p className={styles['quiet']}>{words.publishOthers}</p>
      )}
      <FaultLine error={rebase.error} />
    </div>
  );
}
