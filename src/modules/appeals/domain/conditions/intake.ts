import { matterOf, type Condition } from '#modules/matters/declare.ts';
import { askingTimeLeft } from '../asking-time.ts';
import { objection } from '../refuse.ts';

/** Only a reporter who can be reached can be asked. */
export const reporterIsKnown: Condition = (step) =>
  matterOf(step).reporterId === null && step.facts['hasContact'] === false
    ? objection(
        'reporter_unknown',
        '这是匿名诉求，没有办法联系反映人，请按已知情况处理。',
        'The report is anonymous; nobody can be asked. Decide on what is known.',
      )
    : null;

/** An hour is the least that is worth asking for. */
const leastMinutes = 60;

export const askingTimeIsLeft: Condition = (step) =>
  askingTimeLeft(step).amount >= leastMinutes
    ? null
    : objection(
        'asking_time_used_up',
        '请反映人补充的时间已经用完，请按已知情况处理。',
        'The time in which the reporter may be asked is used up. Decide on what is known.',
      );

/** 三事分流 (L7): only what is private is left to the parties. */
export const isPrivateMatter: Condition = (step) =>
  matterOf(step).attributes['kind'] !== 'private'
    ? objection(
        'not_private',
        '只有受理为“私事”的诉求才能转自行协商。',
        'Only a matter accepted as private can be left to the parties.',
      )
    : null;

/** Whoever accepted it said that a person decides, or somebody took back what was sent out. */
export const heldForDispatcher: Condition = (step) =>
  step.actor.kind === 'system' && matterOf(step).attributes['dispatchByHand'] === true
    ? objection(
        'held_for_dispatcher',
        '受理时选择了由派单员派单，不自动派出。',
        'It was accepted for a dispatcher to send out; no program does.',
      )
    : null;

/** 三事分流 (L7): what is private goes to no body unless a person finds that it should. */
export const privateNeedsPerson: Condition = (step) =>
  step.actor.kind === 'system' && matterOf(step).attributes['kind'] === 'private'
    ? objection(
        'private_needs_person',
        '“私事”不自动派单，由派单员决定。',
        'A private matter is not dispatched by a program; a dispatcher decides.',
      )
    : null;
