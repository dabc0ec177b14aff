import type { Sentence } from '#platform/refusal/refusal.ts';
import type { Category } from '#modules/enforcement/index.ts';
import { generalCode, serviceCode } from './service-code.ts';

/** A category as outside programs see it. */
export interface Service {
  readonly code: string;
  /** Null for what has no category yet. */
  readonly category: string | null;
  readonly title: Sentence;
  readonly description: Sentence;
  readonly group: string;
  readonly keywords: readonly string[];
  /** Takes new requests; old ones keep theirs. */
  readonly active: boolean;
}

export interface ServiceBook {
  readonly services: readonly Service[];
  find(code: string): Service | undefined;
  /** The service of a matter; the general one where its category is not known any more. */
  of(category: string | null): Service;
}

const general: Service = {
  code: generalCode,
  category: null,
  title: { zh: '其他诉求', en: 'Something else' },
  description: {
    zh: '不知道归哪一类时用这个，分拨员会判断。',
    en: 'For whatever fits no other service: a dispatcher will sort it.',
  },
  group: '其他',
  keywords: [],
  active: true,
};

/** All services of a cell: one for each category, and one for what fits none. */
export function serviceBook(categories: readonly Category[]): ServiceBook {
  const services = [general, ...categories.map(serviceOf)];
  const byCode = new Map(services.map((service) => [service.code, service]));
  const byCategory = new Map(services.map((service) => [service.category, service]));
  return {
    services,
    find: (code) => byCode.get(code),
    of: (category) => byCategory.get(category) ?? general,
  };
}

function serviceOf({ path, title, open311, active }: Category): Service {
  const names = path.split('/');
  return {
    code: serviceCode(path),
    category: path,
    title,
    description: { zh: names.join(' › '), en: title.en },
    group: open311.group ?? names[0] ?? path,
    keywords: open311.keywords,
    active,
  };
}
