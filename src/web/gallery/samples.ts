import { Problem } from '#web/api/problem.ts';
import type {
  ClockColour,
  ClockView,
  LegalAction,
  MatterCard,
  MatterPage,
  Sentence,
  Stage,
  TimelineEntry,
} from '#web/api/types.ts';

/** Made-up matters in every state a piece can be in. Nothing here was reported by anybody. */

const hourMs = 3_600_000;
const nobody = '00000000-0000-4000-8000-000000000000';

/** The moment so many hours from `now`; negative ones are past. */
export function hoursFrom(now: Date, hours: number): string {
  return new Date(now.getTime() + hours * hourMs).toISOString();
}

const states: Readonly<Record<Stage, Sentence>> = {
  discover: { zh: '已发现', en: 'Discovered' },
  report: { zh: '待受理', en: 'To be accepted' },
  route: { zh: '待派单', en: 'To be dispatched' },
  handle: { zh: '处置中', en: 'Being handled' },
  answer: { zh: '待答复', en: 'To be answered' },
  assess: { zh: '待评价', en: 'To be rated' },
};

/** One matter in a list, as far as `stage`, with a clock of that colour. */
export function sampleCard(
  now: Date,
  stage: Stage,
  colour: ClockColour,
  part: Partial<MatterCard> = {},
): MatterCard {
  const due = { green: 30, amber: 3, red: -5, none: null }[colour];
  return {
    ...{ id: nobody, number: '3100012611230001', type: 'appeal', title: '三号楼门口的路灯不亮' },
    ...{ stage, state: stage, stateTitle: states[stage], category: '城乡建设/市政设施/路灯' },
    ...{ areaCode: '310001', address: '东昌路 3 号楼', point: null, urgency: 'ordinary' },
    ...{ channel: 'resident', ownerBodyId: nobody, ownerBodyName: '望湖街道城管办' },
    openedAt: hoursFrom(now, -26),
    dueAt: due === null ? null : hoursFrom(now, due),
    dueTitle: due === null ? null : { zh: '办理时限', en: 'Handling' },
    ...{ clockColour: colour, attempts: null, closedAt: null, version: 4 },
    ...part,
  };
}

function step(seq: number, at: string, part: Partial<TimelineEntry>): TimelineEntry {
  return {
    ...{ seq, at, action: 'accept', actionTitle: { zh: '受理', en: 'Accept' } },
    ...{ actorName: '陈静', capacity: 'dispatcher', bodyName: '街道城运中心' },
    ...{ from: 'report', to: 'route', toTitle: states.route, stage: 'route' },
    ...{ input: {}, reasons: [], attachments: [], visibility: 'parties', automatic: false },
    ...part,
  };
}

/** Reported, accepted, dispatched, sent back once, dispatched again. */
export function sampleTimeline(now: Date): TimelineEntry[] {
  const at = (hours: number) => hoursFrom(now, hours);
  const dispatch = { zh: '派单', en: 'Dispatch' };
  const dispatched = { action: 'dispatch', actionTitle: dispatch, from: 'route', to: 'handle' };
  const handled = { toTitle: states.handle, stage: 'handle' } as const;
  return [
    step(1, at(-26), {
      ...{ action: 'report', actionTitle: { zh: '登记诉求', en: 'Report' }, actorName: '李阿姨' },
      ...{ bodyName: null, from: null, to: 'report', toTitle: states.report, stage: 'report' },
    }),
    step(2, at(-25), { input: { kind: 'public', note: '三天没亮，老人多。' } }),
    step(3, at(-24), {
      ...dispatched,
      ...handled,
      automatic: true,
      reasons: [{ zh: '类别属于“市政设施”，归城管办。', en: 'Public lighting: urban management.' }],
    }),
    step(4, at(-10), {
      ...{ action: 'return', actionTitle: { zh: '退单', en: 'Return' }, actorName: '王强' },
      ...{ bodyName: '望湖街道城管办', from: 'handle', to: 'route', toTitle: states.route },
      ...{ stage: 'route', input: { reason: '灯杆是小区自己的。' } },
    }),
    step(5, at(-8), { ...dispatched, ...handled, input: { note: '灯杆在市政路上，请去看。' } }),
  ];
}

/** A clock of every kind there is, by how it stands. */
export function sampleClocks(now: Date): Readonly<Record<string, ClockView>> {
  const clock = (part: Partial<ClockView>): ClockView => ({
    ...{ kind: 'handle', title: { zh: '办理时限', en: 'Handling' }, subjectBodyId: null },
    ...{ startedAt: hoursFrom(now, -26), dueAt: hoursFrom(now, 30), pausedAt: null },
    ...{ stoppedAt: null, breachedAt: null, colour: 'green' },
    ...part,
  });
  const late = {
    dueAt: hoursFrom(now, -5),
    breachedAt: hoursFrom(now, -5),
    colour: 'red',
  } as const;
  const contact = { kind: 'contact', title: { zh: '联系反映人', en: 'Contact' } };
  return {
    fine: clock({}),
    soon: clock({ ...contact, dueAt: hoursFrom(now, 3), colour: 'amber' }),
    late: clock({ kind: 'accept', ...late }),
    paused: clock({ kind: 'assist', pausedAt: hoursFrom(now, -2), colour: 'none' }),
    none: clock({ kind: 'rate', dueAt: null, colour: 'none' }),
    met: clock({ kind: 'dispatch', stoppedAt: hoursFrom(now, -1) }),
    metLate: clock({ kind: 'answer', ...late, stoppedAt: hoursFrom(now, -1) }),
  };
}

const note = {
  ...{ type: 'string', title: '说明', 'x-title-en': 'Note', maxLength: 500 },
  description: '反映人看得到。',
};

/** The step whose form has every kind of field that needs no server. */
export const sampleAction: LegalAction = {
  ...{ action: 'sample_hand_in', title: { zh: '交办结果', en: 'Hand in' }, to: 'answer' },
  tone: 'primary',
  inputSchema: {
    type: 'object',
    required: ['result', 'text', 'urgency', 'solved'],
    properties: {
      text: { ...note, title: '办了什么', 'x-title-en': 'What was done' },
      urgency: {
        ...{ enum: ['ordinary', 'urgent'], title: '紧急程度', 'x-title-en': 'Urgency' },
      },
      solved: { type: 'boolean', title: '解决了', 'x-title-en': 'Solved' },
      score: {
        ...{ type: 'integer', minimum: 1, maximum: 5 },
        ...{ title: '自评', 'x-title-en': 'Own score' },
      },
      visits: { type: 'integer', minimum: 0, title: '上门次数', 'x-title-en': 'Visits' },
      on: { type: 'string', format: 'date', title: '完成日期', 'x-title-en': 'Done on' },
      helpers: {
        ...{ type: 'array', title: '一起办的人', 'x-title-en': 'Helpers' },
        items: { type: 'object', properties: { name: { ...note, maxLength: 40 } } },
      },
    },
  },
};

const empty = { type: 'object', properties: {} };
const otherActions: readonly LegalAction[] = [
  {
    ...{ action: 'extend', title: { zh: '申请延期', en: 'Ask for more time' }, to: null },
    ...{ tone: 'ordinary', inputSchema: empty },
  },
  {
    ...{ action: 'return', title: { zh: '退单', en: 'Return' }, to: 'route' },
    ...{ tone: 'danger', inputSchema: empty },
  },
];

/** The whole page of a matter that is being handled. */
export function samplePage(now: Date, part: Partial<MatterPage> = {}): MatterPage {
  const card = sampleCard(now, 'handle', 'green');
  return {
    ...{ card, detail: '晚上很黑，已经三天了。', kind: 'public', confidentiality: 0 },
    ...{ ownerPersonName: '王强', contactPhone: '12345', reporterName: '李阿姨' },
    ...{ contactMayBeSeen: false, reporterIsMe: true, subscribed: true, subscriberCount: 3 },
    ...{ mergedInto: null, together: null, parent: null, children: [] },
    mergedFrom: [sampleCard(now, 'handle', 'none', { title: '路灯三天没亮' })],
    clocks: Object.values(sampleClocks(now)),
    timeline: sampleTimeline(now),
    ...{ attachments: [], facts: {}, actions: [sampleAction, ...otherActions] },
    whatNext: {
      zh: '望湖街道城管办正在办，周三 18:00 前给您答复。',
      en: 'Urban management is on it and will answer by Wednesday 18:00.',
    },
    ...part,
  };
}

/** What the server says when it refuses, by status. */
export function sampleProblem(status: number, zh: string, en: string): Problem {
  return new Problem(status, { code: 'gallery.sample', sentence: { zh, en } });
}
