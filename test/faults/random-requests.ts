import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import type { DeclaredRoute } from '#test/contract/declared-routes.ts';
import { multipart, type CallerName, type House } from '#test/contract/house.ts';
import { hugePng, plainPdf, zip } from '#platform/files/samples.ts';
import { bent, nasty, ofSchema, shaped, type Json, type Words } from './shaped.ts';

/** A request before it is sent; the session is put in when it goes. */
export interface Wish {
  readonly route: DeclaredRoute;
  readonly caller: CallerName;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer | string | undefined;
}

const callerNames: readonly CallerName[] = [
  ...(['anonymous', 'resident', 'dispatcher', 'handler'] as const),
  ...(['administrator', 'leader', 'foreign', 'program'] as const),
];

const strangers: readonly CallerName[] = ['anonymous', 'program'];

const json = 'application/json';
const contentTypes = fc.oneof(
  { weight: 12, arbitrary: fc.constant(json) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['application/json; charset=gbk', 'text/plain', 'application/xml', 'image/jpeg', 'x'],
      ...['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', ''],
    ),
  },
);

/** What stands in the cell, and the forms of its steps. */
export interface Known {
  readonly words: Words;
  /** By the beginning of an address: what `:id` means there. */
  readonly ids: Readonly<Record<string, string>>;
  readonly steps: ReadonlyMap<string, Json>;
}

/** The same requests for the same seed: `count` of them for one route. */
export function wishesFor(route: DeclaredRoute, known: Known, count: number, seed: number): Wish[] {
  const headers = fc.record(
    {
      'idempotency-key': fc.constantFrom('replayed-again', 'x', 'y'.repeat(101), 'ключ-ключ'),
      'accept-language': fc.constantFrom('en', 'zh-CN,zh;q=0.9', '*', ';;;'),
      'last-event-id': fc.constantFrom('1', 'x', '-1', '9'.repeat(40)),
      'if-none-match': fc.constantFrom('*', '"x"'),
    },
    { requiredKeys: [] },
  );
  const one = fc
    .tuple(callersOf(route), addressOf(route, known), headers, bodyOf(route, known))
    .map(([caller, { url, step }, extra, body]): Wish => {
      const sent = body(step);
      const usable = Object.entries(extra).filter(([, value]) => /^[\x20-\x7e]*$/.test(value));
      return {
        ...{ route, caller, url, payload: sent.payload },
        headers: { ...Object.fromEntries(usable), ...sent.headers },
      };
    });
  return fc.sample(one, { numRuns: count, seed });
}

/** Nobody's session is ended by the dozen: signing in again is slow on purpose. */
function callersOf({ operationId }: DeclaredRoute): fc.Arbitrary<CallerName> {
  return fc.constantFrom(...(operationId === 'deleteSession' ? strangers : callerNames));
}

type Address = fc.Arbitrary<{ readonly url: string; readonly step: string }>;

/** Its parameters and query: often real, often of the right shape, often neither. */
function addressOf(route: DeclaredRoute, { ids, words, steps }: Known): Address {
  const broken = ['%00', '%ff%fe', '%c0%af', '..', '%2e%2e%2f', 'x'.repeat(400), '%', '%25', '*'];
  const evil = nasty.filter((one) => typeof one === 'string').map((one) => safeEncode(one));
  const own = Object.entries(ids).find(([start]) => route.url.startsWith(start))?.[1];
  const others = words.any.map((word) => safeEncode(word));
  const part = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(own ?? 'x', ...(own === undefined ? others : [])) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
    { weight: 1, arbitrary: fc.constantFrom(...broken, ...evil.filter((one) => one !== '')) },
  );
  const rule = fc.constantFrom(String(words.byField['ruleId']));
  const names: string[] = route.url.match(/:[A-Za-z]+/g) ?? [];
  const steady = fc.constantFrom(...steps.keys());
  const parts = fc.tuple(
    ...names.map((name) => (name === ':action' ? steady : name === ':ruleId' ? rule : part)),
  );
  return fc.tuple(parts, queryOf(route, words)).map(([values, query]) => {
    const path = names.reduce((url, name, at) => url.replace(name, values[at] ?? ''), route.url);
    const at = names.indexOf(':action');
    return { url: `${path}${query}`, step: at < 0 ? '' : (values[at] ?? '') };
  });
}

function queryOf({ parts }: DeclaredRoute, words: Words): fc.Arbitrary<string> {
  const stray = [
    '',
    '',
    '?',
    '?lang=en',
    '?lang=',
    '?x=1',
    '?%ff=%fe',
    '?a[b]=1',
    '?limit=1&limit=2',
  ];
  const anything = fc.constantFrom(...stray, `?q=${'长'.repeat(3_000)}`, '?q=%00', '?cursor=!');
  if (!parts.querystring) return anything.map(encodeURI).map((query) => query.replace(/%25/g, '%'));
  const fitting = bent(shaped(parts.querystring, words)).map((value) => {
    const fields = Object.entries(
      value !== null && typeof value === 'object' ? value : { q: value },
    );
    return `?${fields.map(([name, one]) => `${safeEncode(name)}=${safeEncode(one)}`).join('&')}`;
  });
  const unfit = anything.map((query) => encodeURI(query).replace(/%25/g, '%'));
  return fc.oneof({ weight: 5, arbitrary: fitting }, { weight: 1, arbitrary: unfit });
}

interface Sent {
  readonly payload: Buffer | string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** Bytes for the step at hand: mostly JSON, sometimes hardly anything. */
function bodyOf(route: DeclaredRoute, known: Known): fc.Arbitrary<(step: string) => Sent> {
  if (route.url === '/api/files') return uploads;
  if (route.method === 'GET') return fc.constant(() => ({ payload: undefined, headers: {} }));
  const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  const torn = fc.constantFrom('{', '[]]', '{"a":', 'null', '', '"x', '{"__proto__":{"a":1}}');
  const deep = fc.constantFrom('['.repeat(3_000), `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`);
  const schema = route.parts.body;
  const fitting = schema
    ? bent(shaped(schema, known.words)).map((value) => () => value)
    : fc.constantFrom(...nasty).map((value) => () => value);
  const steps = new Map(
    [...known.steps].map(([step, form]) => [step, bent(ofSchema(form, known.words))] as const),
  );
  const formed = fc.record(Object.fromEntries(steps)).map((forms) => (step: string) => ({
    input: forms[step] ?? {},
  }));
  const values = route.url.endsWith('/:action') ? fc.oneof(formed, formed, fitting) : fitting;
  const written = values.map((value) => (step: string) => JSON.stringify(value(step)) ?? 'null');
  const texts = fc.oneof(
    { weight: 12, arbitrary: written },
    { weight: 1, arbitrary: fc.oneof(noise, torn, deep).map((bytes) => () => bytes) },
  );
  return fc.tuple(texts, contentTypes).map(([text, type]) => (step) => ({
    payload: text(step),
    headers: type === '' ? {} : { 'content-type': type },
  }));
}

/** Forms with files whole, torn, renamed, or no files at all. */
const uploads: fc.Arbitrary<() => Sent> = fc
  .tuple(
    fc.constantFrom(plainPdf, zip, hugePng(40_000), Buffer.alloc(0), Buffer.from('<svg/>')),
    fc.oneof(fc.constant(Infinity), fc.nat({ max: 400 })),
    fc.constantFrom('photo.jpg', '../../x.pdf', '名.pdf', 'a"b.jpg', ''),
    fc.constantFrom('b', 'b', 'b', 'c'),
  )
  .map(([bytes, most, name, boundary]) => () => ({
    payload: multipart('b', bytes.subarray(0, most), name),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }));

function safeEncode(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'));
}

/** The request as the injector takes it, with the caller's session as it is now. */
export function requestOf(house: House, wish: Wish): InjectOptions {
  const headers = { ...house.callers[wish.caller].headers(), ...wish.headers };
  const method = wish.route.method as 'GET';
  return {
    ...{ method, url: wish.url, headers },
    ...(wish.payload !== undefined && { payload: wish.payload }),
  };
}
