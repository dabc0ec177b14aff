import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { writeXml } from './write-xml.ts';

const singular = { services: 'service' };
const parser = new XMLParser({ trimValues: false, parseTagValue: false });

test('lists stand under their plural, empty values are empty elements', () => {
  const xml = writeXml({ services: [{ code: '0', group: null, metadata: true }] }, singular);
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<services>/);
  expect(parser.parse(xml)).toMatchObject({
    services: { service: { code: '0', group: '', metadata: 'true' } },
  });
  expect(writeXml({ services: [] }, singular)).toContain('<services/>');
});

test('any text makes a well-formed document that gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = writeXml({ services: [{ name: `a${text}b` }] }, singular);
      expect(XMLValidator.validate(xml)).toBe(true);
    }),
  );
  const hostile = '<script>&amp;"\'\u0001]]></name>路灯';
  const parsed = parser.parse(writeXml({ services: [{ name: hostile }] }, singular)) as {
    services: { service: { name: string } };
  };
  expect(parsed.services.service.name).toBe(hostile.replace('\u0001', ''));
});
