/**
 * W3C Data Catalog Vocabulary (DCAT) 3, section 6.6 "Dataset" and 6.8 "Distribution", as JSON-LD;
 * columns after CSV on the Web.
 */
import type { z } from 'zod';
import type { Sentence } from '#platform/refusal/refusal.ts';
import type { DataDescription } from '../contract.ts';
import { fields } from '../domain/open-record.ts';
import { formats } from '../format/formats.ts';
import type { OpenDataParts } from '../parts.ts';

export const dataPath = '/api/open-data/matters';

/** What there is, in which form, under which terms. */
export function describeData(parts: OpenDataParts): z.infer<typeof DataDescription> {
  const { publicUrl, publisher, licence, clock } = parts;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      csvw: 'http://www.w3.org/ns/csvw#',
    },
    '@id': `${publicUrl}/api/open-data`,
    '@type': 'dcat:Dataset',
    'dct:title': both({ zh: '已答复的诉求', en: 'Answered appeals' }),
    'dct:description': both({
      zh:
        '居民反映、已经答复或办结的事项：何类、何处、何时、由谁办理、是否按时。' +
        '不含任何文字内容与个人信息，位置只到网格；信访等非普通事项、私事不在其中。',
      en:
        'What residents reported and was answered: what kind, where, when, by whom, whether on ' +
        'time. No text, nothing personal, places only to a cell; no petitions, nothing private.',
    }),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    ...(licence === undefined
      ? { 'dct:rights': both({ zh: '发布单位尚未选定许可。', en: 'No licence is chosen yet.' }) }
      : { 'dct:license': licence }),
    'dct:modified': clock.now().toISOString(),
    'dct:accrualPeriodicity':
      'http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT',
    'dcat:distribution': formats.map(({ name, title, mediaType }) => ({
      '@type': 'dcat:Distribution' as const,
      'dct:title': title,
      'dcat:mediaType': mediaType,
      'dcat:downloadURL': `${publicUrl}${dataPath}?format=${name}`,
    })),
    'csvw:column': fields.map(({ name, title, meaning }) => ({
      'csvw:name': name,
      'csvw:title': both(title),
      'dct:description': both(meaning),
    })),
  };
}

function both({ zh, en }: Sentence): { '@value': string; '@language': 'zh' | 'en' }[] {
  return [
    { '@value': zh, '@language': 'zh' },
    { '@value': en, '@language': 'en' },
  ];
}
