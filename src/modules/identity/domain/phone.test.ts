import { expect, test } from 'vitest';
import { normalisePhone } from './phone.ts';

test.each(['13812345678', '138 1234 5678', '+86 138-1234-5678', '008613812345678'])(
  'reads %s',
  (written) => {
    expect(normalisePhone(written)).toBe('13812345678');
  },
);

test.each(['', '1381234567', '12812345678', '021-12345678', '138123456789', '+1 3812345678'])(
  'refuses “%s”',
  (written) => {
    expect(() => normalisePhone(written)).toThrow('identity.phone_not_valid');
  },
);
