import { expect, test } from 'vitest';
import { countsOf } from '#modules/matters/testing/memory-engine.ts';
import { buildActor, insideArea, outsideArea } from '../testing/crew.ts';
import { reach } from '../testing/reach.ts';

const county = '310199';
const community = `${insideArea}001`;

/** An appeal that came with an address alone, and those who may say where it is. */
function addressOnly() {
  const { stage } = reach('reported');
  const id = stage.report(stage.crew.reporter, { areaCode: county, address: '老码头旁' });
  return { stage, id, above: buildActor('dispatcher', { areaCode: county, number: 7 }) };
}

const refused = (act: () => unknown, code: string) =>
  expect(act).toThrow(expect.objectContaining({ code: `appeals.${code}` }));

test('who accepts where it stood says where it is; it moves there with its deadlines', () => {
  const { stage, id, above } = addressOnly();
  const { crew, engine } = stage;
  expect(() => stage.act(crew.dispatcher, id, 'place')).toThrow();
  const before = engine.state(id);
  const input = { areaCode: community, address: '老码头路3号', note: '电话里问清的' };
  const { changes } = stage.act(above, id, 'place', 0, input);
  const after = engine.state(id);
  expect(after.matter).toMatchObject({
    areaCode: community,
    address: '老码头路3号',
    state: 'reported',
  });
  expect(after.clocks).toEqual(before.clocks);
  expect(stage.offered(crew.dispatcher, id)).toContain('accept');
  const moved = countsOf(changes, []).filter(({ measure }) => measure === 'open');
  expect(moved.map(({ areaCode, n }) => [areaCode, n])).toEqual([
    [county, -1],
    [community, 1],
  ]);
});

test('nobody pushes a matter onto a neighbour, or into an area that is none', () => {
  const { stage, id, above } = addressOnly();
  stage.act(above, id, 'place', 0, { areaCode: community });
  const { dispatcher } = stage.crew;
  refused(() => stage.act(dispatcher, id, 'place', 0, { areaCode: outsideArea }), 'area_not_yours');
  refused(() => stage.act(dispatcher, id, 'place', 0, { areaCode: community }), 'same_place');
  stage.act(dispatcher, id, 'place', 0, { areaCode: `${insideArea}002` });
  stage.act(above, id, 'place', 0, { areaCode: outsideArea });
  expect(stage.engine.state(id).matter.areaCode).toBe(outsideArea);
  stage.located = { areaIsKnown: false };
  refused(() => stage.act(above, id, 'place', 0, { areaCode: community }), 'unknown_area');
});

test('a point says it more finely, and may not contradict the area', () => {
  const { stage, id, above } = addressOnly();
  const point = { lon: 121.49, lat: 31.23 };
  stage.located = { pointArea: outsideArea, cell: '89309' };
  refused(
    () => stage.act(above, id, 'place', 0, { areaCode: community, point }),
    'point_elsewhere',
  );
  stage.located = { pointArea: null };
  refused(
    () => stage.act(above, id, 'place', 0, { areaCode: community, point }),
    'point_elsewhere',
  );
  stage.located = { pointArea: `${community}004`, cell: '89309' };
  stage.act(above, id, 'place', 0, { areaCode: community, point });
  const { matter } = stage.engine.state(id);
  expect(matter).toMatchObject({ areaCode: `${community}004`, point, cell: '89309' });
});
