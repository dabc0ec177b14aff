import { Refusal } from '#platform/refusal/refusal.ts';
import type { MattersApi } from '#modules/matters/index.ts';
import type { FollowBody, FollowReply } from '../contract.ts';
import { appealFacts } from '../domain/appeal.ts';
import { followCodeOf, isFollowCode } from '../domain/follow-code.ts';
import type { AppealParts } from '../parts.ts';

/**
 * Whose reporters may have no account to come back with: who reports for themselves, and who called
 * or came to a window and is read the code. What is confidential is not told by a code.
 */
const followedChannels = ['resident', 'web_form', 'hotline', 'window', 'on_behalf'] as const;

/** The code for a report that nobody's account stands behind; null for any other. */
export function followCodeFor(
  { cipher }: Pick<AppealParts, 'cipher'>,
  report: { readonly id: string; readonly channel: string; readonly reporterId: unknown },
): string | null {
  const { id, channel, reporterId } = report;
  const isFollowed = followedChannels.some((one) => one === channel);
  return isFollowed && reporterId === null ? codeOf(cipher, id) : null;
}

function codeOf(cipher: AppealParts['cipher'], matterId: string): string {
  return followCodeOf(cipher.blindIndex(`follow ${matterId}`));
}

/**
 * How far a report is, for whoever has its number and code: nothing of who reported it, and nothing
 * of what they wrote. A wrong number and a wrong code are answered the same, and counted.
 *
 * @throws Refusal not-found `appeals.no_such_report`; rate-limited `appeals.too_many_tries`
 */
export async function followReport(
  parts: AppealParts,
  { number, code }: FollowBody,
  ip: string,
): Promise<FollowReply> {
  const { matters, cipher, clock } = parts;
  // By number and address: the number is public, and nobody may shut its reporter out with it.
  const counted = await parts.countAttempt(`${number} from ${ip}`, ip, 'follow');
  if (counted.lockedUntil) throw tooManyTries(counted.lockedUntil, clock.now());
  const [found] = await matters.findPublic({
    ...{ type: 'appeal', numbers: [number], limit: 1, offset: 0, toReporter: true },
    // Whoever has the code reported it: what is hidden from others is not hidden from them.
    ...{ hiddenStates: [], hiddenFacts: {}, openChannels: followedChannels },
  });
  const isRight =
    found !== undefined &&
    followedChannels.some((one) => one === found.channel) &&
    isFollowCode(code, codeOf(cipher, found.id));
  if (!isRight) throw noSuchReport();
  await counted.succeed();
  return presentProgress(found, matters, appealFacts(found).answer ?? null);
}

type Found = Awaited<ReturnType<MattersApi['findPublic']>>[number];

/**
 * How far it is, without a word of who reported it.
 *
 * @param answer as far as whoever asks may read it
 */
export function presentProgress(
  found: Found,
  matters: MattersApi,
  answer: string | null,
): FollowReply {
  const { number, stage, state, openedAt, updatedAt, closedAt, whatNext, ownerBodyName } = found;
  const title = matters.types.get('appeal').type.states[state]?.title ?? { zh: '', en: '' };
  return {
    ...{ number, stage, state, stateTitle: title, whatNext, bodyName: ownerBodyName },
    openedAt: openedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    answer,
  };
}

export function noSuchReport(): Refusal {
  return new Refusal('not-found', 'appeals.no_such_report', {
    zh: '编号或查询码不对，请对照回执再试。',
    en: 'The number or the code is not right. Compare them with the receipt.',
  });
}

function tooManyTries(until: Date, now: Date): Refusal {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  return new Refusal(
    'rate-limited',
    'appeals.too_many_tries',
    {
      zh: `尝试次数过多，请 ${minutes} 分钟后再试。`,
      en: `Too many attempts. Try again in ${minutes} minutes.`,
    },
    { retryAfterS: minutes * 60 },
  );
}
