import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Gate } from './gate.ts';

test('never more inside than there are places, and all get their turn', async () => {
  const gate = new Gate(2);
  let inside = 0;
  let most = 0;
  const turns = Array.from({ length: 9 }, async (_one, turn) =>
    gate.run(async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(2);
      inside -= 1;
      if (turn === 4) throw new Error('one fails');
      return turn;
    }),
  );
  const results = await Promise.allSettled(turns);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
  expect(most).toBe(2);
});
