import { matterOf, type Condition } from '#modules/matters/declare.ts';
import { objection } from '../refuse.ts';

export const hasNoReporter: Condition = (step) =>
  matterOf(step).reporterId === null
    ? null
    : objection('has_reporter', '这件事已有反映人。', 'This matter has its reporter already.');
