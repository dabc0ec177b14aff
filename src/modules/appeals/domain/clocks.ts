import type { Budget } from '#algorithms/working-time/index.ts';
import type { ClockSpec } from '#modules/matters/declare.ts';

const workingHours = (hours: number): Budget => ({ unit: 'working-minutes', amount: hours * 60 });
/** One working day is seven hours: see the working calendar. */
const workingDays = (days: number): Budget => ({ unit: 'working-minutes', amount: days * 420 });
const minutes = (amount: number): Budget => ({ unit: 'clock-minutes', amount });
const hours = (amount: number): Budget => minutes(amount * 60);
const days = (amount: number): Budget => ({ unit: 'calendar-days', amount });

/** The deadlines of an appeal as they ship; a cell may set how long they run: `adjustedType`. */
export const clocks = {
  accept: {
    title: { zh: '受理时限', en: 'Time to accept' },
    duty: 'appeals.accept',
    ordinary: workingHours(2),
    urgent: minutes(15),
  },
  supplement: {
    title: { zh: '补充材料时限', en: 'Time to supplement' },
    ordinary: workingDays(5),
    urgent: workingDays(5),
    thenAction: 'decide_on_known',
  },
  dispatch: {
    title: { zh: '派单时限', en: 'Time to dispatch' },
    duty: 'appeals.dispatch',
    ordinary: workingHours(2),
    urgent: minutes(15),
  },
  arbitrate: {
    title: { zh: '仲裁时限', en: 'Time to arbitrate' },
    duty: 'appeals.arbitrate',
    ordinary: workingDays(1),
    urgent: hours(1),
  },
  sign: {
    title: { zh: '签收时限', en: 'Time to sign for' },
    ordinary: workingHours(4),
    urgent: minutes(30),
  },
  contact: {
    title: { zh: '首次联系时限', en: 'Time to first contact' },
    ordinary: workingDays(1),
    urgent: hours(1),
  },
  handle: {
    title: { zh: '办理时限', en: 'Time to handle' },
    ordinary: workingDays(5),
    urgent: hours(24),
    byComplexity: {
      question: workingDays(1),
      ordinary: workingDays(5),
      complex: workingDays(15),
      petition: days(60),
    },
  },
  report_in: {
    title: { zh: '报到时限', en: 'Time to report in' },
    ordinary: workingHours(2),
    urgent: minutes(30),
  },
  assist: {
    title: { zh: '协办时限', en: 'Time to assist' },
    ordinary: workingDays(3),
    urgent: hours(12),
  },
  suspension: {
    title: { zh: '挂账复查日', en: 'Review of the suspension' },
    ordinary: days(90),
    urgent: days(90),
    thenAction: 'review_suspension',
  },
  verify: {
    title: { zh: '核查时限', en: 'Time to verify' },
    duty: 'appeals.verify',
    ordinary: workingDays(1),
    urgent: hours(4),
  },
  answer: {
    title: { zh: '答复时限', en: 'Time to answer' },
    ordinary: workingDays(1),
    urgent: hours(4),
  },
  rate: {
    title: { zh: '评价期', en: 'Time to rate' },
    ordinary: days(10),
    urgent: days(10),
    thenAction: 'close_unrated',
  },
  urge: {
    title: { zh: '催办督办回复时限', en: 'Time to answer an urge' },
    ordinary: workingHours(4),
    urgent: hours(4),
  },
  objection: {
    title: { zh: '异议复核时限', en: 'Time to review an objection' },
    duty: 'appeals.review',
    ordinary: workingDays(5),
    urgent: workingDays(5),
  },
  complaint: {
    title: { zh: '投诉答复时限', en: 'Time to answer a complaint' },
    duty: 'appeals.review',
    outlivesEnd: true,
    ordinary: workingDays(7),
    urgent: workingDays(7),
  },
} as const satisfies { [kind: string]: ClockSpec };
