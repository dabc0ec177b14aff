import { useState } from 'react';
import type { ModelAudit } from '#web/api/triage.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { correctionWords } from './correction-words.ts';
import { GroupCorrection } from './GroupCorrection.tsx';
import { modelWords } from './model-words.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import { useGroupName } from './use-group-name.ts';
import styles from './Models.module.css';

const kinds = ['label', 'channel', 'area', 'length'] as const;

interface Props extends Pick<ModelAudit, 'groups'> {
  /** Only what is at work fills anything in. */
  readonly correctable: boolean;
}

/** For which categories, channels, communities and lengths of text it is less good. */
export function ModelGroups({ groups, correctable }: Props) {
  const words = useWords(modelWords);
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{words.groups}</h3>
      <p className={styles['quiet']}>{words.groupsHint}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            {[words.group, words.share, words.bounds, words.answers].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {kinds.map((kind) => {
          const rows = groups.filter(({ by }) => by === kind);
          if (rows.length === 0) return null;
          return (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {words[kind]}
                </th>
              </tr>
              {rows.map((group) => (
                <GroupRow key={group.key} group={group} correctable={correctable} />
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}

interface RowProps extends Pick<Props, 'correctable'> {
  readonly group: ModelAudit['groups'][number];
}

function GroupRow({ group, correctable }: RowProps) {
  const words = useWords(modelWords);
  const about = useWords(correctionWords);
  const nameOf = useGroupName();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <td>{nameOf(group)}</td>
        <td>
          {shareWords(group.accuracy)}
          {group.worse && <strong className={styles['worse']}> ▼ {words.worse}</strong>}
        </td>
        <td>
          {shareWords(group.low)} – {shareWords(group.high)}
        </td>
        <td>{group.answers}</td>
      </tr>
      {group.worse && correctable && (
        <tr>
          <td colSpan={4}>
            <Button aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? about.hide : about.look}
            </Button>
            {open && <GroupCorrection group={group} />}
          </td>
        </tr>
      )}
    </>
  );
}
