import { afterEach, expect, test, vi } from 'vitest';
import type { Box, Kind } from '../../device/box.ts';
import type { Entry } from './entry.ts';
import { readEntries, sendWaiting } from './send-waiting.ts';

/** A box that seals nothing. */
function openBoxOf(entries: readonly Entry[]): Box {
  const things = new Map<string, unknown>(entries.map((one) => [`entry/${one.id}`, one]));
  const at = (kind: Kind, id: string) => `${kind}/${id}`;
  return {
    writer: 'one',
    put: (kind, id, value) => Promise.resolve(void things.set(at(kind, id), value)),
    find: <Value>(kind: Kind, id: string) => Promise.resolve(things.get(at(kind, id)) as Value),
    findBlob: () => Promise.resolve(null),
    list: <Value>() => Promise.resolve([...things.values()] as Value[]),
    remove: (kind, ids) => Promise.resolve(ids.forEach((id) => things.delete(at(kind, id)))),
  };
}

const entryOf = (seq: number, path: string): Entry => ({
  ...{ id: `key-${seq}`, seq, title: '签收', path, body: {}, madeAt: 0, uploaded: {} },
});

afterEach(() => vi.unstubAllGlobals());

test('what the server stumbles over is not overtaken by more about the same matter', async () => {
  const box = openBoxOf([
    entryOf(1, '/api/matters/a/actions/sign'),
    entryOf(2, '/api/matters/a/actions/hand_in'),
    entryOf(3, '/api/matters/b/actions/sign'),
    entryOf(4, '/api/appeals'),
  ]);
  const asked: string[] = [];
  let unwell = true;
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    if (path === '/api/me') return Promise.resolve(Response.json({ person: { id: 'one' } }));
    const stumbles = unwell && path === '/api/matters/a/actions/sign';
    const reply = Response.json({ id: 'm', number: 'SQ1' }, { status: stumbles ? 503 : 200 });
    return Promise.resolve(reply);
  });
  await sendWaiting(box);
  const [me, ...first] = asked.splice(0);
  expect(me).toBe('/api/me');
  expect(first).toEqual([
    '/api/matters/a/actions/sign',
    '/api/matters/b/actions/sign',
    '/api/appeals',
  ]);
  unwell = false;
  await sendWaiting(box);
  expect(asked.slice(1)).toEqual(['/api/matters/a/actions/sign', '/api/matters/a/actions/hand_in']);
  expect((await readEntries(box)).every(({ receipt }) => receipt !== undefined)).toBe(true);
});
