import type { ModelAudit } from '#web/api/triage.ts';
import { useWords } from '../ui/language/language-context.ts';
import { channelWords } from '../ui/matter/words.ts';
import { modelWords } from './model-words.ts';
import { percent } from './percent.ts';
import styles from './Models.module.css';

const kinds = ['label', 'channel', 'area', 'length'] as const;

/** For which categories, channels, communities and lengths of text it is less good. */
export function ModelGroups({ groups }: Pick<ModelAudit, 'groups'>) {
  const words = useWords(modelWords);
  const channels: Readonly<Record<string, string>> = useWords(channelWords);
  if (groups.length === 0) return null;
  const nameOf = ({ by, key, name }: ModelAudit['groups'][number]) =>
    by === 'channel' ? (channels[key] ?? key) : (name ?? key);
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
                <tr key={group.key}>
                  <td>{nameOf(group)}</td>
                  <td>
                    {percent(group.accuracy)}
                    {group.worse && <strong className={styles['worse']}> ▼ {words.worse}</strong>}
                  </td>
                  <td>
                    {percent(group.low)} – {percent(group.high)}
                  </td>
                  <td>{group.answers}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}
