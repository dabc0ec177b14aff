import { useRef, useState } from 'react';
import { actionsOf, useAct } from '#web/api/matters.ts';
import { newKey } from '#web/api/new-key.ts';
import type { LegalAction, MatterCard, TimelineEntry } from '#web/api/types.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { ActionForm } from '../form/ActionForm.tsx';
import { MatterAskedContext } from '../form/matter-asked.ts';
import type { FormValues } from '../form/form-model.ts';
import { useTyped } from '../form/use-typed.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { AcceptPreview } from './AcceptPreview.tsx';
import { evidenceWords } from './evidence-words.ts';
import { RouteProposals } from './RouteProposals.tsx';
import { useQuicker } from './use-quicker.ts';
import { matterWords } from './words.ts';

/** What came by it is followed by everybody, and so is the answer. */
const openChannel = 'open_api';
const answers = new Set(['answer', 'answer_directly']);
const seenOnSite = new Set(['verify', 'send_back']);

interface Props {
  readonly action: LegalAction;
  readonly card: MatterCard;
  /** False once somebody was quicker: what was typed stays, but cannot be sent. */
  readonly legal: boolean;
  /** What the category asks to be handed in, where it is known. */
  readonly evidence?: unknown;
  /** What was done to it last, for whoever is overtaken. */
  readonly latest?: TimelineEntry | undefined;
  /** Filled in beforehand, where nothing is known. */
  readonly suggested?: FormValues;
  onClose(): void;
  /** It was done; the window closes afterwards. */
  onDone?(): void;
}

/** One action's form over the page. Its key is made once, so a double press acts once. */
export function ActionDialog(props: Props) {
  const { action, card, legal, evidence, latest, suggested = {}, onClose, onDone } = props;
  const words = useWords(matterWords);
  const asked = useWords(evidenceWords);
  const say = useSay();
  const act = useAct(card.id);
  const typed = useTyped(`${actionsOf(card.id)}${action.action}`);
  const quicker = useQuicker();
  const [idempotencyKey] = useState(() => newKey());
  const latestVersion = useRef(card.version);
  latestVersion.current = card.version;
  const [proposed, setProposed] = useState<FormValues>();
  const [versionSeen, setVersionSeen] = useState(card.version);
  // While it is being sent, the page may know the answer before this window does.
  const overtaken = !legal && !act.isPending && !act.isSuccess;
  return (
    <Dialog title={say(action.title)} onClose={onClose}>
      {action.action === 'hand_in' && isEvidence(evidence) && <p>{asked[evidence]}</p>}
      {seenOnSite.has(action.action) && evidence === 'photo' && <p>{asked.onSite}</p>}
      {answers.has(action.action) && card.channel === openChannel && <p>{words.publicAnswer}</p>}
      <MatterAskedContext value={card}>
        <ActionForm
          action={action}
          initial={{ urgency: 'ordinary', ...suggested, ...knownOf(card) }}
          given={proposed}
          begun={typed.begun}
          onTyped={typed.keep}
          busy={act.isPending}
          error={act.error}
          overtaken={overtaken ? `${quicker(latest)}${words.stale}` : undefined}
          alsoWanted={(values) => wantedAsEvidence(action.action, evidence, values)}
          {...(action.action === 'dispatch' &&
            !overtaken && {
              lead: ({ leadBodyId }: FormValues) => (
                <RouteProposals id={card.id} chosen={leadBodyId} onChoose={setProposed} />
              ),
            })}
          {...(action.action === 'accept' && {
            aside: (values: FormValues) => <AcceptPreview id={card.id} values={values} />,
          })}
          onSubmit={(input) => {
            act.mutate(
              {
                title: `${say(action.title)}：${card.title}`,
                ...{ action: action.action, input, expectedVersion: versionSeen, idempotencyKey },
              },
              // Whoever has been told of a newer version and sends again means it.
              {
                onSuccess: () => (typed.forget(), onDone?.(), onClose()),
                onError: () => setVersionSeen(latestVersion.current),
              },
            );
          }}
        />
      </MatterAskedContext>
    </Dialog>
  );
}

type Evidence = 'photo' | 'document' | 'text';

function isEvidence(value: unknown): value is Evidence {
  return value === 'photo' || value === 'document' || value === 'text';
}

/** What the server would ask for: said at the field, before anything is sent. */
function wantedAsEvidence(action: string, evidence: unknown, values: FormValues): string[] {
  const handsIn = action === 'hand_in' && (evidence === 'photo' || evidence === 'document');
  const isThere = 'method' in values && values['method'] === 'on_site' && evidence === 'photo';
  return handsIn || isThere ? ['attachments'] : [];
}

/** What the matter already says of itself need not be chosen again. */
function knownOf({ category, urgency }: MatterCard): FormValues {
  return {
    // That nobody called it urgent says little: what was read in it may still say so.
    ...(urgency === 'urgent' && { urgency }),
    ...(category !== null && { category }),
  };
}
