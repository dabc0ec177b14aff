import { expect, test } from 'vitest';
import { stopAll } from './stop-all.ts';

test('what fails to stop keeps nothing after it running, and is told last', async () => {
  const stopped: string[] = [];
  const failing = (name: string) => async () => {
    stopped.push(name);
    throw new Error(name);
  };
  const stopping = stopAll([
    failing('server'),
    () => {
      throw new Error('at once');
    },
    failing('relay'),
    () => stopped.push('database'),
  ]);
  await expect(stopping).rejects.toMatchObject({
    errors: [{ message: 'server' }, { message: 'at once' }, { message: 'relay' }],
  });
  expect(stopped).toEqual(['server', 'relay', 'database']);
  await expect(stopAll([() => undefined])).resolves.toBeUndefined();
});
