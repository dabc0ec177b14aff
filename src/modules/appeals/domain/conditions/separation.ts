import { findAuthority } from '#platform/permit/permit.ts';
import { matterOf, streetDigits, type Condition } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { bodiesOf } from '../bodies-of.ts';
import { collectorHandles } from '../collector-handles.ts';
import { tookPart } from '../took-part.ts';
import { objection } from '../refuse.ts';

/** 采办分离 (L6): who found or took down the matter does not handle it. */
export const actorDidNotCollect: Condition = (prospect) =>
  collectorHandles(prospect, prospect.actor.personId);

/**
 * 采办分离 (L6): the verifier neither collected nor handled, and for some categories neither did their
 * body.
 */
export const verifierIsSeparate: Condition = (step) => {
  const { collectorId, collectorBodyIds = [], handlerId, verifyByOtherBody } = factsOf(step);
  const matter = matterOf(step);
  if ([collectorId, handlerId, matter.ownerPersonId].includes(step.actor.personId)) {
    return objection(
      'verifier_took_part',
      '核查人不能是采集人或承办人，请由其他人核查。',
      'The verifier must be someone who neither collected nor handled the matter.',
    );
  }
  const bodies = [matter.ownerBodyId, ...matter.assistingBodyIds, ...collectorBodyIds];
  const tookPart = bodiesOf(step.actor).some((bodyId) => bodies.includes(bodyId));
  return verifyByOtherBody === true && tookPart
    ? objection(
        'verifier_body_took_part',
        '这一类事项须由采集、承办单位以外的单位核查。',
        'Matters of this category are verified by a body that neither collected nor handled them.',
      )
    : null;
};

/** Nobody calls back about their own work. */
export const callerDidNotHandle: Condition = (step) => {
  const matter = matterOf(step);
  const own =
    factsOf(step).handlerId === step.actor.personId ||
    (matter.ownerBodyId !== null && bodiesOf(step.actor).includes(matter.ownerBodyId));
  return own
    ? objection(
        'caller_took_part',
        '回访不能由承办单位自己做。',
        'The body that handled the matter may not make the call-back.',
      )
    : null;
};

/**
 * An objection is reviewed by someone who did not take the decision: L11's independent reviewer.
 */
export const reviewerIsSeparate: Condition = (step) => {
  const { collectorId, handlerId, decidedBy } = factsOf(step);
  return [collectorId, handlerId, decidedBy].includes(step.actor.personId) &&
    step.actor.personId !== null
    ? objection(
        'reviewer_took_part',
        '复核人不能是经办过这件事的人。',
        'The reviewer must be someone who had no part in the matter.',
      )
    : null;
};

/** Whose it is, is not decided by one of those who would rather it were another's. */
export const arbiterIsNoParty: Condition = (step) => {
  const { returnedBy = [], dispatchedBy } = factsOf(step);
  const dispatchedIt =
    dispatchedBy !== undefined &&
    dispatchedBy !== null &&
    dispatchedBy.personId === step.actor.personId;
  return dispatchedIt || bodiesOf(step.actor).some((bodyId) => returnedBy.includes(bodyId))
    ? objection(
        'arbiter_took_part',
        '派过这一单或所在单位退过单的人不能仲裁，请由其他仲裁员决定。',
        'Who dispatched it, or whose body returned it, may not arbitrate. Another arbiter decides.',
      )
    : null;
};

/** A dispatch is judged by no office below the one that made it. */
export const arbiterIsAbove: Condition = (step) => {
  const { dispatchedBy } = factsOf(step);
  const above =
    !dispatchedBy ||
    findAuthority(step.actor, 'appeals.arbitrate', { areaCode: dispatchedBy.areaCode });
  return above
    ? null
    : objection(
        'arbiter_is_below',
        '这一单由上级派出，须由同级或上级的仲裁员决定。',
        'It was dispatched by a level above yours; an arbiter of that level or higher decides.',
      );
};

/**
 * 监督投诉 (L11): how a matter was handled is judged by nobody who found, dispatched, handled, verified
 * or ended it, nor by anybody of a body that handled it.
 */
export const reviewerTookNoPart: Condition = (step) => {
  const now = tookPart(matterOf(step));
  const { complainedOf = { persons: [], bodies: [] } } = factsOf(step);
  const { personId } = step.actor;
  const persons = [...now.persons, ...complainedOf.persons];
  const bodies = [...now.bodies, ...complainedOf.bodies];
  return (personId !== null && persons.includes(personId)) ||
    bodiesOf(step.actor).some((bodyId) => bodies.includes(bodyId))
    ? objection(
        'complaint_reviewer_took_part',
        '经办过这件事的人和承办单位不能答复对它的投诉，请由独立的复核员答复。',
        'Nobody who took part, nor the body that handled it, may answer a complaint about it.',
      )
    : null;
};

/** An office of the street or above: no community judges a complaint about its neighbours. */
export const reviewerIsAbove: Condition = ({ authority }) =>
  (authority?.areaCode.length ?? 0) <= streetDigits
    ? null
    : objection(
        'complaint_reviewer_below',
        '投诉须由街道或以上的复核员答复。',
        'A complaint is answered by a reviewer of the street or above.',
      );
