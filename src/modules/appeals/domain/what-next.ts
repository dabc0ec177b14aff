import { dayBegins, dayMs } from '#algorithms/working-time/index.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { stateClock, type MatterState, type Telling } from '#modules/matters/declare.ts';
import { appealFacts } from './appeal.ts';
import { appealType } from './appeal-type.ts';
import { limits } from './limits.ts';
import { plain, promise, type Due } from './promise.ts';
import type { AppealState } from './states.ts';

/** What the sentence of a state may speak of. */
interface Told {
  readonly body: string;
  /** Until when this state's own clock runs; null where it does not. */
  readonly due: Due | null;
  /** The reporter, as this viewer is told of them: 您 or 反映人. */
  readonly whom: Sentence & { readonly begins: string };
  readonly review: Sentence;
  readonly reopen: Due | null;
  readonly objection: 'open' | 'upheld' | 'dismissed' | undefined;
}

const noted = plain(
  '巡查已记下，等待网格员确认。',
  'Noted on patrol; a grid worker will confirm it.',
);

const sentences: { readonly [State in AppealState]: (told: Told) => Sentence } = {
  found: () => noted,
  reported: ({ due, whom }) =>
    promise(due, {
      zh: ['已收到，', `告诉${whom.zh}能不能办`],
      en: `Received. Next ${whom.en} will be told whether it is taken on`,
    }),
  waiting_reporter: ({ due, whom }) =>
    due === null || due.isOver
      ? plain('补充期已过，按已知情况处理。', 'No answer came; it is decided on what is known.')
      : plain(
          `还缺一些情况，请${whom.zh}在${due.at.zh} 前补充；到时没有补充，就按已知情况处理。`,
          `Some facts are missing: ${whom.en} may add them by ${due.at.en}; ` +
            'after that it is decided on what is known.',
        ),
  accepted: ({ due }) =>
    promise(due, {
      zh: ['已受理，', '交给具体单位'],
      en: 'Taken on. It will be sent to a body',
    }),
  dispatched: ({ body, due }) =>
    promise(due, {
      zh: [`已交给${body}，`, '确认接手'],
      en: `Sent to ${body}, which will confirm it`,
    }),
  returned: ({ due }) =>
    promise(due, {
      zh: ['接到的单位认为不归它管，', '重新安排'],
      en: 'The body says it is not theirs; it will be sent on',
    }),
  arbitrating: ({ due }) =>
    promise(due, {
      zh: ['归谁办有争议，上级', '裁定'],
      en: 'Whose it is is contested; the level above decides',
    }),
  signed: ({ body, due }) =>
    promise(due, { zh: [`${body}正在办理，`, '办好'], en: `${body} is handling it, to be done` }),
  suspended: ({ body, review }) =>
    plain(
      `${body}暂时办不了，已记在账上，${review.zh}复查，之后继续办。`,
      `${body} cannot do it now; it is reviewed ${review.en} and goes on then.`,
    ),
  rework: ({ body, due }) =>
    promise(due, {
      zh: [`还没有办好，${body}`, '重新办理'],
      en: `Not done yet; ${body} does it again`,
    }),
  handled: ({ body, due }) =>
    promise(due, {
      zh: [`${body}说已办好，`, '由别人去核查'],
      en: `${body} says it is done; somebody else verifies it`,
    }),
  verified: ({ body, due, whom }) =>
    promise(due, {
      zh: [`已核查属实，${body}`, `答复${whom.zh}`],
      en: `Verified; ${body} gives ${whom.en} the answer`,
    }),
  answered: ({ due, whom }) =>
    due === null || due.isOver
      ? plain(
          '已答复，评价期已过，将按未评价办结。',
          'Answered. The time to rate is over; it closes without a rating.',
        )
      : plain(
          `已答复，请${whom.zh}在${due.at.zh} 前评价；不满意可以说明，重新办理。` +
            '到时没有评价，就按未评价办结。',
          `Answered. Until ${due.at.en} ${whom.en} may rate it; what is not solved ` +
            'is done again. After that it closes without a rating.',
        ),
  closed: ({ reopen, whom }) =>
    reopen === null || reopen.isOver
      ? plain(
          '已办结，重新办理的期限已过；有新的情况请重新反映。',
          'Closed. The time to reopen it is over; please report anew what is new.',
        )
      : plain(
          `已办结。${whom.zh}不满意的，${reopen.at.zh} 前可以要求重新办理。`,
          `Closed. Until ${reopen.at.en} ${whom.en} may ask for it to be reopened.`,
        ),
  declined: (told) =>
    objected(told, '没有受理，理由和该去哪里办见下方', 'Not taken on; where to go is below'),
  answered_directly: (told) => objected(told, '已直接答复', 'Answered directly'),
  settled_privately: (told) =>
    objected(
      told,
      '这是双方之间的事，已提供帮助，由双方协商',
      'A matter between the parties, who were given help to settle it',
    ),
  merged: ({ whom }) =>
    plain(
      `与另一件相同，已并到一起办，进展会一样告诉${whom.zh}。`,
      `The same as another matter and handled with it; ${whom.en} will hear the same news.`,
    ),
  withdrawn: ({ whom }) => plain(`${whom.zh}已撤回。`, `${whom.begins} withdrew it.`),
};

/** An end that the reporter may object to. */
function objected({ due, whom, objection }: Told, zh: string, en: string): Sentence {
  if (objection === 'open') {
    return promise(due, {
      zh: [`${zh}；${whom.zh}提出了异议，`, '复核'],
      en: `${en}. ${whom.begins} objected; it will be reviewed`,
    });
  }
  if (objection === 'dismissed') {
    return plain(
      `${zh}；异议已复核，维持原决定。`,
      `${en}. The objection was reviewed; it stands.`,
    );
  }
  return objection === 'upheld'
    ? plain(`${zh}。`, `${en}.`)
    : plain(`${zh}；${whom.zh}有异议可以提出。`, `${en}. ${whom.begins} may object.`);
}

const you = { zh: '您', en: 'you', begins: 'You' };
const theReporter = { zh: '反映人', en: 'the reporter', begins: 'The reporter' };
const someDay: Sentence = { zh: '到期', en: 'on its review date' };
/** One plain sentence: who has it, what happens next, until when by the clock of this state. */
export function whatNext(state: MatterState, telling: Telling): Sentence {
  const { matter } = state;
  const { reviewOn, objection } = appealFacts(matter);
  const dueOf = (at: Date | null): Due | null =>
    at === null ? null : { at: telling.moment(at), isOver: at < telling.now };
  const reopenUntil =
    matter.closedAt && new Date(matter.closedAt.getTime() + limits.reopenWithinDays * dayMs);
  const review = reviewOn ? telling.day(dayBegins(reviewOn)) : null;
  return sentences[matter.state as AppealState]({
    body: matter.ownerBodyId === null ? '' : telling.bodyName(matter.ownerBodyId),
    due: dueOf(stateClock(appealType, state)?.dueAt ?? null),
    whom: telling.toReporter ? you : theReporter,
    review: review ? { zh: review.zh, en: `on ${review.en}` } : someDay,
    reopen: dueOf(reopenUntil),
    objection,
  });
}
