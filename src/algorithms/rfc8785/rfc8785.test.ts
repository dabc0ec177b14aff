import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, leafHash } from './index.ts';
import type { JsonValue } from './index.ts';

/** The number written by an IEEE 754 double with these bits. */
function fromBits(hex: string): number {
  return Buffer.from(hex, 'hex').readDoubleBE(0);
}

describe('examples of the RFC', () => {
  test('section 3.2.2: literals, numbers, strings', () => {
    const input: JsonValue = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`) as JsonValue;
    expect(canonicalJson(input)).toBe(
      String.raw`{"literals":[null,true,false],` +
        String.raw`"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('section 3.2.3: members in the order of their UTF-16 units', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = [...canonicalJson(input).matchAll(/:"([^"]+)"/g)].map(([, value]) => value);
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s is %s', (bits, expected) => {
    expect(canonicalJson(fromBits(bits))).toBe(expected);
  });

  test.each([NaN, Infinity, '\udead', { '\ud800': 1 }, [undefined], { a: undefined }, 1n])(
    'refuses what JSON cannot say: %s',
    (value) => {
      expect(() => canonicalJson(value as JsonValue)).toThrow(RangeError);
    },
  );
});

describe('properties', () => {
  const json = fc.jsonValue() as fc.Arbitrary<JsonValue>;

  test('says the same, and says it the same again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        const again = JSON.parse(text) as JsonValue;
        expect(canonicalJson(again)).toBe(text);
        expect(JSON.stringify(again).length).toBe(text.length);
      }),
    );
  });

  test('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(record));
      }),
    );
  });
});

describe('leafHash', () => {
  const salt = new Uint8Array(16).fill(7);

  test('is SHA-256 of salt and record', () => {
    const expected = createHash('sha256').update(Buffer.from([...salt, ...Buffer.from('{"a":1}')]));
    expect(leafHash(salt, { a: 1 })).toEqual(expected.digest());
  });

  test('changes with the salt, and refuses a short one', () => {
    expect(leafHash(new Uint8Array(16), { a: 1 })).not.toEqual(leafHash(salt, { a: 1 }));
    expect(() => leafHash(new Uint8Array(8), { a: 1 })).toThrow(RangeError);
  });

  test('keeps up with tens of thousands of events a second', () => {
    const event = {
      matter: '01920000-0000-7000-8000-000000000000',
      seq: 3,
      action: 'appeals.dispatch',
      from: 'accepted',
      to: 'dispatched',
      input: { body: '城管局', reason: '按权责清单第三条派单', rules: ['r1', 'r2'] },
    };
    const started = performance.now();
    for (let seq = 0; seq < 20_000; seq += 1) leafHash(salt, { ...event, seq });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
