import { XMLBuilder } from 'fast-xml-parser';

/** What the specification's answers are made of. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainRecord;
export interface PlainRecord {
  readonly [name: string]: Plain;
}

const builder = new XMLBuilder({ format: true, indentBy: '  ', suppressEmptyNode: true });
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
/** XML 1.0, section 2.2: everything else may not stand in a document, not even escaped. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The JSON form of an answer as XML, by the Spark convention the other way round: a list under a
 * plural name holds elements of the singular one.
 *
 * @example writeXml({ services: [{ service_code: '0' }] }, { services: 'service' })
 */
export function writeXml(
  answer: PlainRecord,
  singular: { readonly [plural: string]: string },
): string {
  return declaration + builder.build(elements(answer, singular));
}

function elements(record: PlainRecord, singular: { readonly [plural: string]: string }): object {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const item = singular[name];
      if (Array.isArray(value) && item !== undefined) {
        const list = value.map((inner: Plain) => element(inner, singular));
        return [name, list.length === 0 ? '' : { [item]: list }];
      }
      return [name, element(value, singular)];
    }),
  );
}

function element(value: Plain, singular: { readonly [plural: string]: string }): unknown {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(forbidden, '');
  if (typeof value === 'object') return elements(value as PlainRecord, singular);
  return String(value);
}
