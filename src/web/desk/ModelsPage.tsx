import { useModels, type ModelAudit } from '#web/api/triage.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { ActiveCorrections } from './ActiveCorrections.tsx';
import { AdvicePage } from './AdvicePage.tsx';
import { LabelsPanel } from './LabelsPanel.tsx';
import { MergeSettingPanel } from './MergeSettingPanel.tsx';
import { ModelGroups } from './ModelGroups.tsx';
import { ModelTable } from './ModelTable.tsx';
import { modelWords } from './model-words.ts';
import { SecondAdviserNote } from './SecondOpinion.tsx';
import { shareWords } from '../ui/figures/share-words.ts';
import desk from './Desk.module.css';
import styles from './Models.module.css';

/** How good the advice is, for anybody at a desk to judge (A6). */
export function ModelsPage() {
  const words = useWords(modelWords);
  return (
    <AdvicePage words={words}>
      <Asked of={useModels()} rows={4}>
        {({ running, shadow, models, corrections, second, labels, learning }) => (
          <>
            <Audit title={words.running} audit={running} correctable />
            <ActiveCorrections items={corrections} />
            <LabelsPanel {...{ labels, learning }} />
            <MergeSettingPanel />
            <SecondAdviserNote second={second} />
            {shadow !== null && <Audit title={words.shadow} audit={shadow} />}
            <ModelTable models={models} running={running.version} shadow={shadow?.version} />
          </>
        )}
      </Asked>
    </AdvicePage>
  );
}

interface AuditProps {
  readonly title: string;
  readonly audit: ModelAudit;
  readonly correctable?: boolean;
}

function Audit({ title, audit, correctable = false }: AuditProps) {
  const words = useWords(modelWords);
  const { all, unknown, version } = audit;
  return (
    <section className={desk['panel']}>
      <h2>{title}</h2>
      <p className={styles['quiet']}>
        {words.version} {version}
      </p>
      {all.answers === 0 ? (
        <p>{words.noneYet}</p>
      ) : (
        <>
          <p>{words.result(all.answers, all.right)}</p>
          <p className={styles['figure']}>
            {words.accuracy(shareWords(all.accuracy), shareWords(all.low), shareWords(all.high))}
          </p>
          <Drift drift={audit.drift} />
          <Reliability bins={audit.reliability} />
          <ModelGroups groups={audit.groups} correctable={correctable} />
        </>
      )}
      {unknown > 0 && <p className={styles['quiet']}>{words.unknown(unknown)}</p>}
    </section>
  );
}

function Drift({ drift: { recent, before, alarm } }: Pick<ModelAudit, 'drift'>) {
  const words = useWords(modelWords);
  if (alarm) {
    return (
      <p className={styles['alarm']} role="alert">
        ⚠ {words.driftAlarm(shareWords(recent.accuracy), shareWords(before.accuracy))}
      </p>
    );
  }
  const few = recent.answers < 20 || before.answers < 20;
  return <p className={styles['quiet']}>{few ? words.driftUnknown : words.driftFine}</p>;
}

/** Two bars a row, what it said and what it was: alike where its confidence can be trusted. */
function Reliability({ bins }: { readonly bins: ModelAudit['reliability'] }) {
  const words = useWords(modelWords);
  return (
    <>
      <h3>{words.confidence}</h3>
      <table className={styles['table']}>
        <thead>
          <tr>
            {[words.said, words.was, words.answers].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bins
            .filter(({ answers }) => answers > 0)
            .map(({ from, answers, meanConfidence, right }) => (
              <tr key={from}>
                <td>
                  <Bar share={meanConfidence} />
                </td>
                <td>
                  <Bar share={right} />
                </td>
                <td>{answers}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className={styles['quiet']}>{words.confidenceHint}</p>
    </>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <span className={styles['bar']}>
      <span style={{ width: `${share * 100}%` }} aria-hidden="true" />
      {shareWords(share)}
    </span>
  );
}
