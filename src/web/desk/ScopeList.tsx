import { Link } from 'react-router';
import { useMatterCounts } from '#web/api/matters.ts';
import { useMerges } from '#web/api/merges.ts';
import { useMay } from '#web/api/use-may.ts';
import type { MatterFilter } from '#web/api/types.ts';
import { pathOf } from '../app/doors.ts';
import { useWords } from '../ui/language/language-context.ts';
import { countWords } from './count-words.ts';
import type { FilterChange } from './inbox-filter.ts';
import { mergeWords } from './merge-words.ts';
import { deskWords } from './words.ts';

type Scope = Pick<MatterFilter, 'mine' | 'step'>;

interface Props {
  readonly filter: MatterFilter;
  onChoose(change: FilterChange): void;
}

/** Whose matters, or for which step of mine: what waits for me stands first, with its count. */
export function ScopeList({ filter, onChoose }: Props) {
  const words = useWords(deskWords);
  const may = useMay();
  const scopes: readonly (readonly [Scope, string, counted?: boolean])[] = [
    [{ mine: 'waiting' }, words.waiting, true],
    ...(may('appeals.call_back') ? [[{ step: 'call_back' }, words.callBack, true] as const] : []),
    ...(may('appeals.arbitrate') ? [[{ step: 'arbitrate' }, words.arbitrate, true] as const] : []),
    [{}, words.all],
    [{ mine: 'assigned' }, words.assigned],
    [{ mine: 'body' }, words.myBody],
    [{ mine: 'subscribed' }, words.subscribed],
    [{ mine: 'reported' }, words.reported],
  ];
  return (
    <nav aria-label={words.scope}>
      {scopes.map(([scope, title, counted]) => (
        <button
          key={title}
          type="button"
          aria-pressed={scope.mine === filter.mine && scope.step === filter.step}
          onClick={() => onChoose({ mine: undefined, step: undefined, ...scope })}
        >
          {title}
          {counted === true && <HowMany scope={scope} />}
        </button>
      ))}
      {may('appeals.merge') && <PossibleDuplicates />}
    </nav>
  );
}

/** Where new matters wait that seem to be open ones already. */
function PossibleDuplicates() {
  const words = useWords(mergeWords);
  const { data } = useMerges();
  const [first] = data?.pages ?? [];
  const count = first?.items.length ?? 0;
  return (
    <Link to={pathOf('merges')}>
      {words.title}
      {count > 0 && <strong>{first?.next === null ? count : `${count}+`}</strong>}
    </Link>
  );
}

function HowMany({ scope }: { readonly scope: Scope }) {
  const { data } = useMatterCounts(scope);
  return data && <strong>{countWords(Object.values(data.byStage))}</strong>;
}
