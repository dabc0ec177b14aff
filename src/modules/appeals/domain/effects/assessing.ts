import { matterOf, type ClockOrder, type Effect } from '#modules/matters/declare.ts';
import { factsOf, textOf, withFacts } from '../appeal.ts';
import { freshDispatch } from '../fresh-dispatch.ts';
import { tookPart } from '../took-part.ts';

/**
 * Back to the body that handled it, with half the time, as a new dispatch: neither the rating nor
 * the answer before counts any longer, and whoever was called to help is called again where needed.
 */
export const reopen: Effect = (step) => {
  const facts = factsOf(step);
  return {
    changes: {
      closedAt: null,
      ownerPersonId: null,
      assistingBodyIds: [],
      attributes: withFacts(step, {
        ...freshDispatch(step),
        reopened: (facts.reopened ?? 0) + 1,
        halveDeadlines: true,
        rating: null,
        outcome: [],
      }),
    },
    measures: ['reopened', 'dispatched'],
  };
};

const startObjection: ClockOrder = { do: 'start', kind: 'objection', subjectBodyId: null };

export const object: Effect = (step) => ({
  changes: { attributes: withFacts(step, { objection: 'open' }) },
  clocks: [startObjection],
  measures: ['objected'],
});

export const upholdObjection: Effect = (step) => ({
  changes: { closedAt: null, attributes: withFacts(step, { objection: 'upheld' }) },
  measures: ['objection_upheld'],
});

export const dismissObjection: Effect = (step) => ({
  changes: { attributes: withFacts(step, { objection: 'dismissed' }) },
});

const startComplaint: ClockOrder = { do: 'start', kind: 'complaint', subjectBodyId: null };

/** 监督投诉 (L11): about how it was handled, apart from whether it is solved. */
export const complain: Effect = (step) => ({
  changes: {
    attributes: withFacts(step, {
      complaint: 'open',
      complaintFinding: null,
      complainedOf: { ...tookPart(matterOf(step)), leadId: matterOf(step).ownerBodyId },
    }),
  },
  clocks: [startComplaint],
  measures: ['complaint'],
});

const findings = ['upheld', 'partly_upheld', 'dismissed'] as const;

/**
 * Counted for the body that had handled it, whoever has it by now: right in part was right.
 */
export const answerComplaint: Effect = (step) => {
  const found = findings.find((one) => one === step.input['result']) ?? 'dismissed';
  const bodyId = factsOf(step).complainedOf?.leadId;
  const measure = 'complaint_upheld';
  const upheld = bodyId == null ? measure : { measure, bodyId };
  return {
    changes: {
      attributes: withFacts(step, {
        complaint: found,
        complaintFinding: textOf(step, 'finding'),
      }),
    },
    measures: found === 'dismissed' ? [] : [upheld],
  };
};
