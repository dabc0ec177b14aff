import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { searchLexemes, searchQuery } from './index.ts';

const server = inject('databaseServer');
const client = new Client({ connectionString: server.url });
const sample = new URL('../../demo/data/messages.jsonl', import.meta.url);
const texts = readFileSync(sample, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { detail: string }).detail);

beforeAll(async () => {
  await client.connect();
  await client.query('create temporary table text_seen (id int, body text, lexemes tsvector)');
  for (const [id, body] of texts.entries()) {
    await client.query('insert into text_seen values ($1, $2, array_to_tsvector($3::text[]))', [
      id,
      body,
      searchLexemes(body),
    ]);
  }
});
afterAll(() => client.end());

async function idsWhere(condition: string, value: string): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select id from text_seen where ${condition} order by id`,
    [value],
  );
  return rows.map(({ id }) => id);
}

test.each(['路灯', '灯', '浦东南路', '电话都没有下文', '1', '谢谢！', '第3幢', '一个月'])(
  'PostgreSQL finds all that LIKE finds: %s',
  async (query) => {
    const liked = await idsWhere("body like '%' || $1 || '%'", query);
    const found = await idsWhere('lexemes @@ $1::tsquery', searchQuery(query) ?? '');
    expect(found).toEqual(expect.arrayContaining(liked));
    expect(liked.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(liked.length * 2 + 10);
  },
);

test.each([
  "'; drop table text_seen; --",
  "水' | '电",
  '\\\\',
  ':*',
  '!水',
  '水 <-> 电',
  '\u0000水',
])('PostgreSQL takes whatever is typed: %s', async (query) => {
  const written = searchQuery(query);
  if (written !== null) await idsWhere('lexemes @@ $1::tsquery', written);
  expect(await idsWhere('$1 = $1', '')).toHaveLength(texts.length);
});
