/**
 * Canonical JSON after RFC 8785 (JSON Canonicalization Scheme): no white space, members sorted by
 * the UTF-16 units of their names, strings and numbers as ECMAScript writes them. Two programs that
 * mean the same record get the same bytes, so they get the same hash.
 */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** Characters that ECMAScript escapes, and halves of characters, which I-JSON forbids. */
const NEEDS_CARE = /["\\\u0000-\u001f\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * @throws RangeError for what JSON cannot say: NaN, infinities, undefined, half characters.
 * @example canonicalJson({ b: 1, a: [1e21, '水'] }) // '{"a":[1e+21,"水"],"b":1}'
 */
export function canonicalJson(value: JsonValue): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`JSON has no number ${value}`);
      // ECMAScript's own writing of a number is the RFC's; −0 becomes 0.
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return isList(value) ? writeList(value) : writeObject(value);
    default:
      throw new RangeError(`JSON has no ${typeof value}`);
  }
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function writeList(list: readonly JsonValue[]): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (item === undefined) throw new RangeError('JSON has no undefined');
    text += index === 0 ? canonicalJson(item) : `,${canonicalJson(item)}`;
  }
  return `${text}]`;
}

function writeObject(object: { readonly [name: string]: JsonValue }): string {
  // Without a comparer, sort compares UTF-16 units: just what the RFC asks (section 3.2.3).
  const names = Object.keys(object).sort();
  let text = '{';
  for (const name of names) {
    const member = object[name];
    if (member === undefined) throw new RangeError(`JSON has no undefined (member ${name})`);
    text += `${text.length === 1 ? '' : ','}${quote(name)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}

function quote(text: string): string {
  if (!NEEDS_CARE.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) throw new RangeError('JSON text holds half a character');
  return JSON.stringify(text);
}
