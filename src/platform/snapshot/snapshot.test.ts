import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSnapshot } from './snapshot.ts';

function table() {
  return { revision: 1, loads: 0, fails: false };
}

function snapshotOf(state: ReturnType<typeof table>, onFault = vi.fn()) {
  return createSnapshot({
    name: 'probe',
    everyMs: 5,
    revision: () => {
      if (state.fails) return Promise.reject(new Error('gone'));
      return Promise.resolve(String(state.revision));
    },
    load: () => Promise.resolve((state.loads += 1)),
    onFault,
  });
}

describe('a snapshot', () => {
  const stops: (() => void)[] = [];
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  it('cannot be asked before it has a copy', () => {
    expect(() => snapshotOf(table()).current()).toThrow('not started');
  });

  it('loads again only when the revision moved, and by itself', async () => {
    const state = table();
    const snapshot = snapshotOf(state);
    stops.push(() => snapshot.stop());
    await snapshot.start();
    await snapshot.refresh();
    expect(snapshot.current()).toBe(1);
    state.revision = 2;
    await vi.waitFor(() => expect(snapshot.current()).toBe(2));
  });

  it('sees a change made while a look is under way', async () => {
    const state = table();
    const snapshot = snapshotOf(state);
    const early = snapshot.refresh();
    state.revision = 2;
    await Promise.all([early, snapshot.refresh(), snapshot.refresh()]);
    expect(state.loads).toBe(2);
    expect(snapshot.current()).toBe(2);
  });

  it('keeps the last copy when a look fails, says so, and recovers', async () => {
    const state = table();
    const onFault = vi.fn();
    const snapshot = snapshotOf(state, onFault);
    stops.push(() => snapshot.stop());
    await snapshot.start();
    state.fails = true;
    await vi.waitFor(() => expect(onFault).toHaveBeenCalled());
    expect(snapshot.current()).toBe(1);
    state.fails = false;
    state.revision = 3;
    await vi.waitFor(() => expect(snapshot.current()).toBe(2));
  });
});
