import { dayBegins, dayMs } from '#algorithms/working-time/index.ts';
import type { Guard } from '#modules/matters/declare.ts';
import { factsOf, textOf } from '../appeal.ts';
import { limits, limitsOf } from '../limits.ts';
import { unfit } from '../refuse.ts';

/** A suspended matter is looked at again within 90 days: nothing is put away for good. */
export const reviewDateIsNear: Guard = (step) => {
  const ahead = (dayBegins(textOf(step, 'reviewOn')).getTime() - step.now.getTime()) / dayMs;
  return ahead > 0 && ahead <= limits.suspensionDaysMax
    ? null
    : unfit(
        'review_date_out_of_range',
        `复查日须在今天之后、${limits.suspensionDaysMax} 天之内。`,
        `The review date must lie within the next ${limits.suspensionDaysMax} days.`,
      );
};

/** An extension is short, and a petition's as long as the regulation allows it once. */
export const extensionIsShort: Guard = (step) => {
  const petition = factsOf(step).complexity === 'petition';
  const most = petition ? limitsOf(step).extensionDaysMaxPetition : limitsOf(step).extensionDaysMax;
  return Number(step.input['days']) <= most
    ? null
    : unfit(
        'extension_too_long',
        `一次最多延期 ${most} 天。`,
        `One extension is ${most} days at most.`,
      );
};

/** The evidence that the category demands. */
export const evidenceIsComplete: Guard = (step) => {
  const needed = factsOf(step).evidence ?? 'text';
  const kinds = step.facts['attachmentKinds'];
  const has = Array.isArray(kinds) ? kinds : [];
  if (needed === 'text' || has.includes(needed)) return null;
  return needed === 'photo'
    ? unfit('photo_needed', '这一类事项办结须附现场照片。', 'A photo of the place is required.')
    : unfit('document_needed', '这一类事项办结须附文件材料。', 'A document is required.');
};

/** Whoever says they were there shows it, where the category is one that a photo tells of. */
export const siteIsShown: Guard = (step) => {
  if (step.input['method'] !== 'on_site' || factsOf(step).evidence !== 'photo') return null;
  const kinds = step.facts['attachmentKinds'];
  return Array.isArray(kinds) && kinds.includes('photo')
    ? null
    : unfit('site_photo_needed', '现场核查须附现场照片。', 'A check on site needs a photo.');
};

/** A refusal to call it solved says why, so that it can be put right. */
export const ratingIsExplained: Guard = (step) =>
  step.input['solved'] === false && textOf(step, 'reason') === ''
    ? unfit(
        'reason_needed',
        '请说明哪里没有解决，方便重新办理。',
        'Please say what is not solved, so that it can be put right.',
      )
    : null;
