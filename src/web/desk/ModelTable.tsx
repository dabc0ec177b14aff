import { useChooseModel, type ModelView } from '#web/api/triage.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { modelWords } from './model-words.ts';
import desk from './Desk.module.css';
import styles from './Models.module.css';

interface Props {
  readonly models: readonly ModelView[];
  readonly running: string;
  readonly shadow: string | undefined;
}

/** Every model there is; whoever may puts one to work, on trial, or an earlier one back. */
export function ModelTable({ models, running, shadow }: Props) {
  const words = useWords(modelWords);
  const manages = useMay()('triage.manage_models');
  const choose = useChooseModel();
  const doings = ({ version, ships }: ModelView) => {
    const told = ships ? null : version;
    if (version === running) return <strong>✓ {words.inUse}</strong>;
    return (
      <span className={styles['doings']}>
        {version === shadow && <span>{words.inShadow}</span>}
        {manages && (
          <Button onClick={() => choose.mutate({ part: 'running', version: told })}>
            {words.use}
          </Button>
        )}
        {manages && !ships && version !== shadow && (
          <Button onClick={() => choose.mutate({ part: 'shadow', version })}>{words.watch}</Button>
        )}
        {manages && version === shadow && (
          <Button onClick={() => choose.mutate({ part: 'shadow', version: null })}>
            {words.stopWatching}
          </Button>
        )}
      </span>
    );
  };
  const heads = [words.version, words.learned, words.scores, words.doing];
  return (
    <section className={desk['panel']}>
      <h2>{words.models}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {models.map((model) => (
            <tr key={model.version}>
              <td>
                {model.version}
                {model.ships && <small> · {words.ships}</small>}
              </td>
              <td>{words.texts(model.trainingTexts)}</td>
              <td>{words.f1(model.macroF1.toFixed(3))}</td>
              <td>{doings(model)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FaultLine error={choose.error} />
      {manages && <p className={styles['quiet']}>{words.learnHint}</p>}
    </section>
  );
}
