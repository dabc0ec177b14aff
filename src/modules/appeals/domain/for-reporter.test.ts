import { expect, test } from 'vitest';
import { presentTimeline } from '#modules/matters/testing/presenting.ts';
import { appealRegistration } from '../registration.ts';
import { MemoryStage } from '../testing/memory-stage.ts';
import { appealType } from './appeal-type.ts';
import { inputForReporter } from './for-reporter.ts';

test('what is named for a reporter exists, and no inside step is named', () => {
  const shown = new Set(
    appealType.transitions
      .filter(({ visibility }) => visibility !== 'internal')
      .map(({ action }) => action),
  );
  for (const [action, fields] of Object.entries(inputForReporter)) {
    expect(shown, action).toContain(action);
    const schema = appealRegistration.inputs[action];
    const known = Object.keys((schema as unknown as { shape: object }).shape);
    expect(known, action).toEqual(expect.arrayContaining([...fields]));
  }
});

test('whatever is not named stays inside, also in a step that is shown', () => {
  const stage = new MemoryStage(new Date('2026-11-23T01:30:00Z'));
  const { crew, engine } = stage;
  const id = stage.report(crew.reporter);
  const note = '别告诉反映人';
  stage.act(crew.dispatcher, id, 'accept', 1, { note });
  stage.act(crew.dispatcher, id, 'dispatch', 1, { reason: '清单没有写', assisting: [] });
  const events = engine.history(id);
  const withMore = events.map((event) => ({ ...event, input: { ...event.input, added: 'x' } }));
  const read = (viewer: typeof crew.reporter) =>
    presentTimeline(appealRegistration, viewer, engine.state(id).matter, withMore, {
      bodyName: () => null,
      personNames: new Map(),
    }).map(({ input }) => input);
  const [report, accept, dispatch] = read(crew.reporter);
  expect(report).toEqual({});
  expect(Object.keys(accept ?? {}).toSorted()).toEqual([
    ...['category', 'complexity', 'kind', 'urgency'],
  ]);
  expect(dispatch).toEqual({ reason: '清单没有写' });
  expect(read(crew.dispatcher)[1]).toMatchObject({ note, added: 'x' });
});
