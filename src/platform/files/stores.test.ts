import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wallClock } from '../clock/clock.ts';
import { createIds } from '../ids/ids.ts';
import { createDiskStore, createS3Store } from './index.ts';
import type { FileStore } from './index.ts';

// s3rver speaks the S3 protocol over HTTP and keeps its objects in a folder: a stand-in for a real
// object storage, checked signatures and all.
let folder: string;
let server: S3rver;
const stores: Record<string, FileStore> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-files-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'files', configs: [] }],
  });
  const { port } = await server.run();
  stores['disk'] = createDiskStore(join(folder, 'disk'), createIds(wallClock));
  stores['s3'] = await createS3Store({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'files',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test.each(['disk', 's3'])('%s keeps, replaces and removes', async (name) => {
  const store = stores[name] as FileStore;
  const key = 'ab/cd/some-file.main';
  expect(await store.find(key)).toBeUndefined();
  const bytes = Buffer.from([0, 255, 1, 2, 3]);
  await store.put(key, bytes, 'image/jpeg');
  expect(await store.find(key)).toEqual(bytes);
  await store.put(key, Buffer.from('other'), 'image/jpeg');
  expect((await store.find(key))?.toString()).toBe('other');
  await store.remove(key);
  await store.remove(key);
  expect(await store.find(key)).toBeUndefined();
});

test('the folder holds no half-written files', async () => {
  const store = stores['disk'] as FileStore;
  await Promise.all([1, 2, 3].map((n) => store.put('x/y/same.main', Buffer.alloc(n, n), '')));
  expect(await readdir(join(folder, 'disk/x/y'))).toEqual(['same.main']);
});
