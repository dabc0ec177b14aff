import { matterOf, type Condition } from '#modules/matters/declare.ts';
import { factsOf } from '../appeal.ts';
import { collectorHandles } from '../collector-handles.ts';
import { objection } from '../refuse.ts';

/** 采办分离 (L6): who found or took down the matter does not handle it. */
export const actorDidNotCollect: Condition = (prospect) =>
  collectorHandles(prospect, prospect.actor.personId);

/**
 * 采办分离 (L6): the verifier neither collected nor handled, and for some categories neither did their
 * body.
 */
export const verifierIsSeparate: Condition = (step) => {
  const { collectorId, handlerId, verifyByOtherBody } = factsOf(step);
  const matter = matterOf(step);
  if ([collectorId, handlerId, matter.ownerPersonId].includes(step.actor.personId)) {
    return objection(
      'verifier_took_part',
      '核查人不能是采集人或承办人，请由其他人核查。',
      'The verifier must be someone who neither collected nor handled the matter.',
    );
  }
  const bodyId = step.authority?.bodyId ?? null;
  const tookPart =
    bodyId !== null && (bodyId === matter.ownerBodyId || matter.assistingBodyIds.includes(bodyId));
  return verifyByOtherBody === true && tookPart
    ? objection(
        'verifier_body_took_part',
        '这一类事项须由承办单位以外的单位核查。',
        'Matters of this category are verified by a body that did not handle them.',
      )
    : null;
};

/** Nobody calls back about their own work. */
export const callerDidNotHandle: Condition = (step) => {
  const matter = matterOf(step);
  const bodyId = step.authority?.bodyId ?? null;
  const own =
    factsOf(step).handlerId === step.actor.personId ||
    (bodyId !== null && bodyId === matter.ownerBodyId);
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
  const { collectorId, handlerId } = factsOf(step);
  return [collectorId, handlerId].includes(step.actor.personId) && step.actor.personId !== null
    ? objection(
        'reviewer_took_part',
        '复核人不能是经办过这件事的人。',
        'The reviewer must be someone who had no part in the matter.',
      )
    : null;
};
