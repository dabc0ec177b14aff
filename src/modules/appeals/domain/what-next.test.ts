import { describe, expect, test } from 'vitest';
import { chineseDay, chineseMoment } from '#modules/matters/testing/presenting.ts';
import { reach } from '../testing/reach.ts';
import { states, type AppealState } from './states.ts';
import { whatNext } from './what-next.ts';

/** Reached on Monday 23 November at 09:30. */
function told(state: AppealState, toReporter: boolean, later = 0) {
  const { stage, id } = reach(state);
  return whatNext(stage.engine.state(id), {
    bodyName: () => '城管局',
    moment: chineseMoment,
    day: chineseDay,
    now: new Date(stage.now.getTime() + later * 86_400_000),
    toReporter,
  }).zh;
}

/** What the reporter reads, and what staff read where that differs. */
const expected: { readonly [State in AppealState]: readonly [string, string?] } = {
  found: ['巡查已记下，等待网格员确认。'],
  reported: [
    '已收到，11月23日 11:30 前告诉您能不能办。',
    '已收到，11月23日 11:30 前告诉反映人能不能办。',
  ],
  waiting_reporter: [
    '还缺一些情况，请您在11月30日 09:30 前补充；到时没有补充，就按已知情况处理。',
    '还缺一些情况，请反映人在11月30日 09:30 前补充；到时没有补充，就按已知情况处理。',
  ],
  accepted: ['已受理，11月23日 11:30 前交给具体单位。'],
  dispatched: ['已交给城管局，11月23日 15:00 前确认接手。'],
  returned: ['接到的单位认为不归它管，11月23日 11:30 前重新安排。'],
  arbitrating: ['归谁办有争议，上级11月24日 09:30 前裁定。'],
  signed: ['城管局正在办理，11月30日 09:30 前办好。'],
  suspended: ['城管局暂时办不了，已记在账上，11月26日复查，之后继续办。'],
  rework: ['还没有办好，城管局11月30日 09:30 前重新办理。'],
  handled: ['城管局说已办好，11月24日 09:30 前由别人去核查。'],
  verified: [
    '已核查属实，城管局11月24日 09:30 前答复您。',
    '已核查属实，城管局11月24日 09:30 前答复反映人。',
  ],
  answered: [
    '已答复，请您在12月3日 09:30 前评价；不满意可以说明，重新办理。到时没有评价，就按未评价办结。',
    '已答复，请反映人在12月3日 09:30 前评价；不满意可以说明，重新办理。到时没有评价，就按未评价办结。',
  ],
  closed: [
    '已办结。您不满意的，12月3日 09:30 前可以要求重新办理。',
    '已办结。反映人不满意的，12月3日 09:30 前可以要求重新办理。',
  ],
  declined: [
    '没有受理，理由和该去哪里办见下方；您有异议可以提出。',
    '没有受理，理由和该去哪里办见下方；反映人有异议可以提出。',
  ],
  answered_directly: ['已直接答复；您有异议可以提出。', '已直接答复；反映人有异议可以提出。'],
  settled_privately: [
    '这是双方之间的事，已提供帮助，由双方协商；您有异议可以提出。',
    '这是双方之间的事，已提供帮助，由双方协商；反映人有异议可以提出。',
  ],
  merged: [
    '与另一件相同，已并到一起办，进展会一样告诉您。',
    '与另一件相同，已并到一起办，进展会一样告诉反映人。',
  ],
  withdrawn: ['您已撤回。', '反映人已撤回。'],
};

describe('what comes next, by the clock of the state', () => {
  test.each(Object.keys(states) as AppealState[])('%s', (state) => {
    const [reporter, staff = reporter] = expected[state];
    expect(told(state, true)).toBe(reporter);
    expect(told(state, false)).toBe(staff);
  });
});

describe('what was not kept is owned up to', () => {
  test.each([
    ['reported', '已收到，原定11月23日 11:30 前告诉您能不能办，已超时。'],
    ['signed', '城管局正在办理，原定11月30日 09:30 前办好，已超时。'],
    ['verified', '已核查属实，城管局原定11月24日 09:30 前答复您，已超时。'],
    ['waiting_reporter', '补充期已过，按已知情况处理。'],
    ['answered', '已答复，评价期已过，将按未评价办结。'],
    ['closed', '已办结，重新办理的期限已过；有新的情况请重新反映。'],
  ] as const)('%s', (state, sentence) => {
    expect(told(state, true, 20)).toBe(sentence);
  });
});

test('an objection has its own clock and its own end', () => {
  const { stage, id } = reach('declined');
  stage.act(stage.crew.reporter, id, 'object');
  const say = () =>
    whatNext(stage.engine.state(id), {
      bodyName: () => '',
      moment: chineseMoment,
      day: chineseDay,
      now: stage.now,
      toReporter: true,
    });
  expect(say().zh).toMatch(/；您提出了异议，11月30日 09:30 前复核。$/);
  expect(say().en).toMatch(/You objected; it will be reviewed by 30 Nov, 09:30\.$/);
  stage.act(stage.crew.reviewer, id, 'dismiss_objection');
  expect(say().zh).toMatch(/；异议已复核，维持原决定。$/);
});
