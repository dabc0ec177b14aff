import { Link } from 'react-router';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { LongText } from '../ui/controls/LongText.tsx';
import { FilesPicker } from '../ui/form/FilesPicker.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { PlaceField } from '../ui/places/PlaceField.tsx';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { outgoingWords } from './offline/outgoing-words.ts';
import { detailCharactersMax } from './patrol.ts';
import { usePatrol } from './use-patrol.ts';
import { fieldWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import layout from '../ui/layout/Layout.module.css';

/** Seen on the round, said at once: photo, a few words, place. */
export function PatrolPage() {
  const words = useWords(fieldWords);
  const kept = useWords(outgoingWords);
  const { patrol, tried, report, round, isOutside, change, send, startNext } = usePatrol();
  const areaName = useAreaName();
  const outside = () => (
    <>
      {words.notMine(round.map(areaName).join('、'))}{' '}
      <Link to="/resident/report">{words.reportElsewhere}</Link>
    </>
  );
  if (report.isSuccess) {
    return (
      <main>
        <Notice title={report.data === null ? kept.kept : words.sent(report.data.number)}>
          <Button tone="primary" size="large" onClick={startNext}>
            {words.next}
          </Button>
          {report.data !== null && (
            <Link to={`/field/matters/${report.data.id}`}>{words.open}</Link>
          )}
        </Notice>
      </main>
    );
  }
  const wordless = tried && patrol.detail.trim() === '';
  return (
    <main className={layout['stack']}>
      <h1>{words.patrol}</h1>
      <Field label={words.photos} optional>
        {(ids) => (
          <FilesPicker
            ids={ids}
            value={patrol.attachments}
            onChange={(attachments) => change({ attachments })}
          />
        )}
      </Field>
      <Field label={words.what} fault={wordless ? words.needWhat : undefined}>
        {(ids) => (
          <LongText
            ids={ids}
            charactersMax={detailCharactersMax}
            value={patrol.detail}
            onChange={(detail) => change({ detail })}
          />
        )}
      </Field>
      <PlaceField
        pointed
        place={patrol}
        faultOf={(areaCode) => (isOutside(areaCode) ? outside() : null)}
        fault={tried && patrol.point === null ? words.needPoint : undefined}
        onChange={change}
      />
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={patrol.urgent}
          onChange={(event) => change({ urgent: event.target.checked })}
        />
        {words.urgent}
      </label>
      <FaultLine error={report.error} />
      <Button tone="primary" size="large" busy={report.isPending} onClick={send}>
        {words.send}
      </Button>
    </main>
  );
}
