import { expect, test } from 'vitest';
import { reach } from '../testing/reach.ts';
import { appealFacts } from './appeal.ts';

const running = ({ clocks }: { clocks: readonly { kind: string; stoppedAt: unknown }[] }) =>
  clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ kind }) => kind);

test('a complaint has its own clock, which the end of the matter does not cut off', () => {
  const { stage, id } = reach('answered');
  const { crew, engine } = stage;
  stage.act(crew.reporter, id, 'complain');
  expect(stage.offered(crew.reporter, id)).not.toContain('complain');
  stage.act(crew.reporter, id, 'rate', 4);
  expect(engine.state(id).matter.state).toBe('closed');
  expect(running(engine.state(id))).toEqual(['complaint']);
  stage.act(crew.reviewer, id, 'answer_complaint', 0);
  expect(running(engine.state(id))).toEqual([]);
  expect(appealFacts(engine.state(id).matter)).toMatchObject({
    complaint: 'upheld',
    complaintFinding: '已查看记录并当面了解。',
  });
  const measures = engine.changes.flatMap((change) => change.measures);
  expect(measures).toEqual(
    expect.arrayContaining([
      'complaint',
      expect.objectContaining({ measure: 'complaint_upheld' }),
      'on_time:complaint',
    ]),
  );
});

test('its deadline is warned of and missed in the open, also after the end', () => {
  const { stage, id } = reach('closed');
  const { crew, engine } = stage;
  stage.act(crew.reporter, id, 'complain');
  stage.now = new Date(stage.now.getTime() + 30 * 86_400_000);
  stage.act(crew.system, id, 'warn');
  const { clocks } = engine.state(id);
  const complaint = clocks.find(({ kind }) => kind === 'complaint');
  expect([complaint?.stoppedAt, complaint?.breachedAt]).toEqual([null, complaint?.dueAt]);
  expect(complaint?.breachedAt).toBeInstanceOf(Date);
});

test('a new dispatch does not let those judge it whom it is about', () => {
  const { stage, id } = reach('closed');
  const { crew, engine } = stage;
  const [office, own] = crew.reviewer.authorities;
  const [lead] = crew.handler.authorities;
  if (!office || !own || !lead) throw new Error('the crew has offices');
  stage.act(crew.reporter, id, 'complain');
  stage.act(crew.reporter, id, 'reopen');
  stage.act(crew.dispatcher, id, 'recall');
  stage.act(crew.dispatcher, id, 'dispatch', 6);
  expect(engine.state(id).matter.ownerBodyId).not.toBe(lead.bodyId);
  const ofOldLead = { ...crew.reviewer, authorities: [{ ...office, bodyId: lead.bodyId }, own] };
  expect(() => stage.act(ofOldLead, id, 'answer_complaint')).toThrow(
    expect.objectContaining({ code: 'appeals.complaint_reviewer_took_part' }),
  );
  stage.act(crew.reviewer, id, 'answer_complaint', 0);
  const upheld = { measure: 'complaint_upheld', bodyId: lead.bodyId };
  expect(engine.changes.at(-1)?.measures).toContainEqual(upheld);
});

test('nobody who took part judges it, nor their body; others are not told of it', () => {
  const { stage, id } = reach('closed');
  const { crew } = stage;
  stage.act(crew.reporter, id, 'complain');
  const refused = (actor: typeof crew.reviewer) =>
    expect(() => stage.act(actor, id, 'answer_complaint')).toThrow(
      expect.objectContaining({ code: 'appeals.complaint_reviewer_took_part' }),
    );
  refused({ ...crew.reviewer, personId: crew.verifier.personId });
  refused({ ...crew.reviewer, personId: crew.dispatcher.personId });
  const [office, own] = crew.reviewer.authorities;
  const [lead] = crew.handler.authorities;
  if (!office || !own || !lead) throw new Error('the crew has offices');
  refused({ ...crew.reviewer, authorities: [{ ...office, bodyId: lead.bodyId }, own] });
  const below = { ...office, areaCode: stage.engine.state(id).matter.areaCode };
  expect(() =>
    stage.act({ ...crew.reviewer, authorities: [below, own] }, id, 'answer_complaint'),
  ).toThrow(expect.objectContaining({ code: 'appeals.complaint_reviewer_below' }));
  expect(stage.offered(crew.handler, id)).not.toContain('answer_complaint');
  expect(stage.offered(crew.reviewer, id)).toContain('answer_complaint');
});

test('whoever joins is counted once, and the reporter not at all', () => {
  const { stage, id } = reach('accepted');
  const { crew, engine } = stage;
  const join = (personId: string | null) =>
    stage.act(crew.system, id, 'join', 0, { personId: personId ?? '' });
  join(crew.neighbour.personId);
  expect(appealFacts(engine.state(id).matter).joined).toBe(1);
  const again = expect.objectContaining({ code: 'appeals.joined_before' });
  expect(() => join(crew.neighbour.personId)).toThrow(again);
  expect(() => join(crew.reporter.personId)).toThrow(again);
  expect(() => stage.act(crew.neighbour, id, 'join')).toThrow();
});
