import { dictionary } from '../language/dictionary.ts';

export const acceptWords = dictionary(
  {
    title: '受理后会派给谁',
    chooseFirst: '选好类别后，这里会告诉您派给谁。',
    looking: '正在查权责清单……',
    goesTo: (body: string) => `受理后自动派给${body}。`,
    decided: (bodies: string) =>
      bodies === ''
        ? '权责清单里没有对应条目：受理后由分拨员决定派给谁。'
        : `权责清单指向${bodies}：受理后由分拨员确认派给谁。`,
    byHand: (bodies: string) =>
      bodies === ''
        ? '受理后不自动派单，由分拨员来派。'
        : `受理后不自动派单，由分拨员来派；权责清单指向${bodies}。`,
  },
  {
    title: 'Who gets it once accepted',
    chooseFirst: 'Choose a category, and this will say who gets it.',
    looking: 'Looking into the responsibility list …',
    goesTo: (body: string) => `Goes to ${body} by itself.`,
    decided: (bodies: string) =>
      bodies === ''
        ? 'The responsibility list names nobody: a dispatcher will decide.'
        : `The responsibility list names ${bodies}: a dispatcher will confirm.`,
    byHand: (bodies: string) =>
      bodies === ''
        ? 'Nothing is sent by itself: a dispatcher will do it.'
        : `Nothing is sent by itself: a dispatcher will do it. The list names ${bodies}.`,
  },
);
