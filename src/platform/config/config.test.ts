import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../refusal/refusal.ts';
import { settings } from './settings.ts';
import { describeConfig, explainFaults, loadConfig, loadKeys } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shanzhi-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('needs nothing at all', () => {
  const config = loadConfig({ SHANZHI_DATA: folder });
  expect(config).toMatchObject({ port: 8420, host: '127.0.0.1', demo: false, hotline: '12345' });
  expect(config.publicUrl).toBe('http://localhost:8420');
  expect(loadConfig({}).dataFolder).toBe(resolve('data'));
});

test('the command line stands above the environment, the environment above the file', () => {
  const file = { port: 1000, host: '0.0.0.0', cell: { name: '某街道', areaCode: '310105' } };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(file));
  const environment = { SHANZHI_DATA: folder, PORT: '2000', SHANZHI_AREA_CODE: '310105001' };
  const config = loadConfig(environment, { demo: true });
  expect(config).toMatchObject({ port: 2000, host: '0.0.0.0', demo: true });
  expect(config.cell).toEqual({ name: '某街道', areaCode: '310105001' });
  expect(loadConfig(environment, { port: 0 }).port).toBe(0);
});

test('names every fault at once, in both languages, and quotes no value', () => {
  const refusal = refusalOf(() =>
    loadConfig({
      SHANZHI_DATA: folder,
      PORT: 'eighty',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      S3_BUCKET: 'photos',
      SHANZHI_DEMO: 'perhaps',
      SHANZHI_WEBHOOK_REACH: '10.2.0.0/16, the office',
    }),
  );
  expect(refusal.code).toBe('config.invalid');
  expect(refusal.details.fields?.map((fault) => fault.path).sort()).toEqual([
    'databaseUrl',
    'demo',
    'port',
    's3.accessKeyId',
    's3.endpoint',
    's3.secretAccessKey',
    'webhooks.reach',
  ]);
  const english = explainFaults(refusal, 'en');
  expect(english).toContain('port (SHANZHI_PORT) must be a whole number from 0 to 65535');
  expect(explainFaults(refusal, 'zh')).toContain('port (SHANZHI_PORT) 应当是0 到 65535 的整数');
  expect(english).not.toContain('hunter2');
});

test('an unknown setting, a broken file and a missing named file are told', () => {
  writeFileSync(join(folder, 'config.json'), '{"prot": 80, "http": {"x": 1}}');
  const unknown = refusalOf(() => loadConfig({ SHANZHI_DATA: folder }));
  expect(unknown.details.fields?.map((fault) => fault.path).sort()).toEqual(['http.x', 'prot']);
  writeFileSync(join(folder, 'config.json'), '{"secret": "hunter2",');
  const broken = refusalOf(() => loadConfig({ SHANZHI_DATA: folder }));
  expect(explainFaults(broken, 'en')).toContain('does not hold a JSON object');
  expect(explainFaults(broken, 'en')).not.toContain('hunter2');
  const missing = refusalOf(() => loadConfig({ SHANZHI_CONFIG: join(folder, 'nowhere.json') }));
  expect(explainFaults(missing, 'en')).toContain('cannot be read');
});

test('what is secret is only said to be set', () => {
  const config = loadConfig({ SHANZHI_DATA: folder, DATABASE_URL: 'postgres://o:hunter2@db/x' });
  const described = describeConfig(config);
  expect(described).toMatchObject({ databaseUrl: '[set]', port: 8420 });
  expect(JSON.stringify(described)).not.toContain('hunter2');
});

test('keys are made once, kept private, and stay the same', () => {
  const data = join(folder, 'new');
  const first = loadKeys(data);
  expect(statSync(join(data, 'keys.json')).mode & 0o777).toBe(0o600);
  expect(loadKeys(data)).toEqual(first);
  expect(first.fieldKeys[0]?.secret).toHaveLength(32);
  expect(first.signingSeed).toHaveLength(32);
  expect(loadKeys(join(folder, 'other')).authSecret).not.toBe(first.authSecret);
});

test('keys from the environment stand above the file, and bad ones are refused unquoted', () => {
  const secret = Buffer.alloc(32, 7).toString('base64');
  const keys = loadKeys(folder, {
    SHANZHI_FIELD_KEYS: `old:${secret},new:${secret}`,
    SHANZHI_AUTH_SECRET: 'x'.repeat(40),
  });
  expect(keys.fieldKeys.map((key) => key.id)).toEqual(['old', 'new']);
  expect(keys.authSecret).toBe('x'.repeat(40));
  const refusal = refusalOf(() => loadKeys(folder, { SHANZHI_FIELD_KEYS: 'k1:c2hvcnQ=' }));
  expect(refusal.code).toBe('config.bad_key');
  expect(refusal.message).not.toContain('c2hvcnQ=');
});

test('a damaged key file is never replaced', () => {
  const data = join(folder, 'damaged');
  mkdirSync(data);
  writeFileSync(join(data, 'keys.json'), '{"authSecret": "short"}');
  expect(refusalOf(() => loadKeys(data)).code).toBe('config.keys_unreadable');
  expect(readFileSync(join(data, 'keys.json'), 'utf8')).toBe('{"authSecret": "short"}');
});

test('every setting that can be explained can be set', () => {
  const values: Record<string, string> = {};
  writeFileSync(join(folder, 'empty.json'), '{}');
  for (const { variables } of settings) for (const name of variables) values[name] = '\u0000';
  values['SHANZHI_CONFIG'] = join(folder, 'empty.json');
  const refusal = refusalOf(() => loadConfig(values));
  expect(explainFaults(refusal, 'en')).not.toContain('there is no setting');
});
