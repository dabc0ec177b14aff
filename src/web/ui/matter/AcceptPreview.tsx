import { useRouteProposals } from '#web/api/matters.ts';
import type { RouteQuery, RouteReply } from '#web/api/types.ts';
import type { FormValues } from '../form/form-model.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { FaultLine } from '../states/FaultLine.tsx';
import { acceptWords } from './accept-words.ts';
import styles from './Matter.module.css';

interface Props {
  readonly id: string;
  readonly values: FormValues;
}

/** Before it is accepted: who gets it then, by which item of the list, or who decides. */
export function AcceptPreview({ id, values }: Props) {
  const words = useWords(acceptWords);
  const say = useSay();
  const { category, kind, dispatchByHand } = values;
  const isChosen = typeof category === 'string' && category !== '';
  const given = { ...(isChosen && { category }), ...(isKind(kind) && { kind }) };
  const route = useRouteProposals(id, given, isChosen);
  const automatic = route.data?.proposals.find((one) => one.automatic);
  return (
    <section className={styles['proposals']} aria-live="polite">
      <h3>{words.title}</h3>
      {!isChosen && <p>{words.chooseFirst}</p>}
      {isChosen && route.error !== null && <FaultLine error={route.error} />}
      {isChosen && route.isPending && <p>{words.looking}</p>}
      {route.data !== undefined && (
        <p>
          {dispatchByHand === true
            ? words.byHand(namesOf(route.data))
            : automatic === undefined
              ? words.decided(namesOf(route.data))
              : words.goesTo(automatic.bodyName)}
          {automatic !== undefined && <small> {say(automatic.reason)}</small>}
        </p>
      )}
    </section>
  );
}

function namesOf({ proposals }: RouteReply): string {
  return [...new Set(proposals.map(({ bodyName }) => bodyName))].join('、');
}

const kinds = ['public', 'community', 'private'] as const satisfies RouteQuery['kind'][];

function isKind(value: unknown): value is (typeof kinds)[number] {
  return kinds.some((kind) => kind === value);
}
