import type { z } from 'zod';
import { Refusal, type FieldFault, type Sentence } from '#platform/refusal/refusal.ts';

/** What a feature must tell, by where it stands; the innermost name that is known counts. */
const wanted: Readonly<Record<string, Sentence>> = {
  type: { zh: '应为 Feature', en: 'must be Feature' },
  properties: { zh: '没有属性', en: 'are missing' },
  code: { zh: '应为 6、9、12 或 15 位数字的区划代码', en: 'must have 6, 9, 12 or 15 digits' },
  name: { zh: '应为 1 到 60 个字的名称', en: 'must have 1 to 60 characters' },
  level: {
    zh: '应为 county、street、community 或 grid',
    en: 'must be county, street, community or grid',
  },
  shortName: { zh: '应为 1 到 30 个字的简称', en: 'must have 1 to 30 characters' },
  geometry: {
    zh: '应为 Polygon、MultiPolygon 或 null',
    en: 'must be a Polygon, a MultiPolygon or null',
  },
  coordinates: {
    zh: '每一圈至少四个点，每个点为 [经度, 纬度]（WGS-84，经度 ±180、纬度 ±90 以内）',
    en: 'must be rings of four or more points, each [longitude, latitude] in WGS-84',
  },
};

/** Every fault of one feature: where it is, what stands there, and what must. */
export function faultsOfFeature(
  given: unknown,
  order: number,
  issues: readonly z.core.$ZodIssue[],
): FieldFault {
  const seen = new Map<string, Sentence>();
  for (const { path } of issues) {
    const names = path.map(String).filter((name) => !/^\d+$/.test(name));
    const at = names[0] === 'geometry' && names[1] === 'type' ? ['geometry'] : names;
    const name = at.at(-1) ?? 'type';
    seen.set(at.join('.') || name, wanted[name] ?? { zh: '有误', en: 'is faulty' });
  }
  const called = shown(
    valueAt(given, ['properties', 'name']) ?? valueAt(given, ['properties', 'code']),
  );
  const list = (language: 'zh' | 'en', between: string, space: string) =>
    [...seen]
      .map(([at, sentence]) => {
        const value = shown(valueAt(given, at.split('.')));
        const present = value === '' ? '' : `（${value}）`;
        return `${at}${present}${space}${sentence[language]}`;
      })
      .join(between);
  const name = called === '' ? '' : `（${called}）`;
  return {
    path: `features.${order - 1}`,
    message: {
      zh: `第 ${order} 个要素${name}：${list('zh', '；', ' ')}`,
      en: `feature ${order}${name}: ${list('en', '; ', ' ')}`,
    },
  };
}

/** A file that is refused whole, with every fault that was found in it. */
export function badAreasFile(path: string, fields: readonly FieldFault[]): Refusal {
  return new Refusal(
    'invalid',
    'areas.bad_file',
    {
      zh: `${path} 不是可用的区划文件，未作任何改动。每个要素须有 code、name、level 和面状边界（WGS-84）。`,
      en:
        `${path} is not a file of areas; nothing was changed. Each feature needs code, name, ` +
        'level and a polygon in WGS-84.',
    },
    { fields },
  );
}

/** What keeps the file from being read at all, in the words of whatever reads it. */
export function faultOfFile(zh: string, en: string): FieldFault {
  return { path: '', message: { zh, en } };
}

function valueAt(given: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined,
    given,
  );
}

/** Plain values only: nobody reads an outline. */
function shown(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return [...String(value)].slice(0, 30).join('');
}
