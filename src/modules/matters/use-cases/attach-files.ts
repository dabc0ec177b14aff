import type { Tx } from '#platform/db/database.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { WrittenDecision } from '../data/write-decisions.ts';
import type { StepFacts } from '../domain/step.ts';
import type { ActRequest } from './act-request.ts';

export interface StoredFile {
  readonly id: string;
  readonly kind: 'photo' | 'document';
  readonly ownerId: string | null;
  /** The matter it already belongs to, if any. */
  readonly boundTo: string | null;
}

/** What the engine needs of the platform's files; the composition brings it. */
export interface MatterFiles {
  find(tx: Tx, ids: readonly string[]): Promise<readonly StoredFile[]>;
  /**
   * @param isUnnamed whose they were is forgotten.
   * @throws Refusal `files.not_usable` where another matter took one of them meanwhile.
   */
  bind(tx: Tx, ids: readonly string[], matterId: string, isUnnamed: boolean): Promise<void>;
}

/**
 * What each request attaches: the kinds of its files for the rules, or why they cannot be used.
 * A file belongs to whoever uploaded it until it is bound, and to one matter for good afterwards.
 */
export async function attachmentFacts(
  files: MatterFiles,
  tx: Tx,
  requests: readonly ActRequest[],
): Promise<readonly (StepFacts | Refusal)[]> {
  const wanted = requests.map((request) => attachmentsOf(request.input));
  const all = [...new Set(wanted.flat())];
  if (all.length === 0) return requests.map(() => ({}));
  const found = new Map((await files.find(tx, all)).map((file) => [file.id, file]));
  return requests.map((request, index) => {
    const kinds: string[] = [];
    for (const id of wanted[index] ?? []) {
      const file = found.get(id);
      if (!file || file.boundTo !== null || file.ownerId !== request.actor.personId) {
        return unknownAttachment(id);
      }
      kinds.push(file.kind);
    }
    return { attachmentKinds: kinds };
  });
}

export async function bindAttachments(
  files: MatterFiles,
  tx: Tx,
  decisions: readonly WrittenDecision[],
): Promise<void> {
  for (const { changes } of decisions) {
    const event = changes[0]?.event;
    const ids = event ? attachmentsOf(event.input) : [];
    if (!event || ids.length === 0) continue;
    await files.bind(tx, ids, event.matterId, event.actorKind === 'anonymous');
  }
}

/** The ids under `attachments`, where the input has any of the right form. */
export function attachmentsOf(input: { readonly [name: string]: unknown }): readonly string[] {
  const { attachments } = input;
  return Array.isArray(attachments) ? attachments.filter((id) => typeof id === 'string') : [];
}

function unknownAttachment(id: string): Refusal {
  return new Refusal(
    'invalid',
    'matters.unknown_attachment',
    {
      zh: '附件不存在、已用于其他事项，或不是您上传的，请重新上传。',
      en: 'An attachment does not exist, is used elsewhere or is not yours. Upload it again.',
    },
    { attachment: id },
  );
}
