import { useState } from 'react';
import { useMergeSetting, useSetMerging, type MergeSetting } from '#web/api/merges.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { mergeSettingWords } from './merge-setting-words.ts';
import desk from './Desk.module.css';
import models from './Models.module.css';
import styles from './Merges.module.css';

/** From when on merges are proposed and made, and what people made of them: to set it by. */
export function MergeSettingPanel() {
  const words = useWords(mergeSettingWords);
  const maySet = useMay()('triage.manage_models');
  return (
    <section className={desk['panel']}>
      <h2>{words.title}</h2>
      <Asked of={useMergeSetting()} rows={2}>
        {(setting) => (
          <>
            <p>
              {words.proposed(percent(setting.proposeMin))}{' '}
              {setting.automaticMin === null ? words.off : words.on(percent(setting.automaticMin))}
            </p>
            <Outcomes outcomes={setting.outcomes} />
            {maySet && <SettingForm key={setting.since} setting={setting} />}
          </>
        )}
      </Asked>
    </section>
  );
}

function Outcomes({ outcomes }: Pick<MergeSetting, 'outcomes'>) {
  const words = useWords(mergeSettingWords);
  if (outcomes.length === 0) return <p className={models['quiet']}>{words.noneYet}</p>;
  return (
    <table className={models['table']}>
      <caption className={models['quiet']}>{words.outcomes}</caption>
      <thead>
        <tr>
          {[words.score, words.merged, words.byItself, words.dismissed, words.undone].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {outcomes.map(({ from, merged, automatic, dismissed, undone }) => (
          <tr key={from}>
            <th scope="row">{percent(from)}+</th>
            <td>{merged}</td>
            <td>{automatic}</td>
            <td>{dismissed}</td>
            <td>{undone}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const automaticUsual = 0.97;

function SettingForm({ setting }: { readonly setting: MergeSetting }) {
  const words = useWords(mergeSettingWords);
  const save = useSetMerging();
  const [propose, setPropose] = useState(inHundred(setting.proposeMin));
  const [on, setOn] = useState(setting.automaticMin !== null);
  const [automatic, setAutomatic] = useState(inHundred(setting.automaticMin ?? automaticUsual));
  const [tried, setTried] = useState(false);
  const share = (text: string) => Number(text) / 100;
  const faultOf = (text: string) => (isHundredth(text) ? undefined : words.noShare);
  const isUnclear = !isHundredth(propose) || (on && !isHundredth(automatic));
  return (
    <form
      noValidate
      className={styles['setting']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isUnclear) return;
        save.mutate({ proposeMin: share(propose), automaticMin: on ? share(automatic) : null });
      }}
    >
      <TextField
        label={words.proposeMin}
        fault={tried ? faultOf(propose) : undefined}
        inputMode="numeric"
        required
        value={propose}
        onChange={setPropose}
      />
      <Choice
        label={words.automatic}
        options={[
          { value: 'never', title: words.never },
          { value: 'above', title: words.above },
        ]}
        value={on ? 'above' : 'never'}
        onChange={(value) => setOn(value === 'above')}
      />
      {on && (
        <TextField
          label={words.automaticMin}
          fault={tried ? faultOf(automatic) : undefined}
          inputMode="numeric"
          required
          value={automatic}
          onChange={setAutomatic}
        />
      )}
      <FaultLine error={save.error} />
      <Button type="submit" busy={save.isPending}>
        {words.save}
      </Button>
    </form>
  );
}

/** A whole number of hundredths; anything else would be taken for something nobody meant. */
function isHundredth(text: string): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) <= 100;
}

function inHundred(share: number): string {
  return String(Math.round(share * 100));
}

function percent(share: number): string {
  return `${inHundred(share)}%`;
}
