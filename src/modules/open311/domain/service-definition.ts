import type { Sentence } from '#platform/refusal/refusal.ts';
import type { Service } from './service-book.ts';

/** A service as the list of services shows it. */
export function describeService(service: Service, language: keyof Sentence) {
  return {
    service_code: service.code,
    service_name: service.title[language],
    description: service.description[language],
    metadata: true,
    type: 'realtime',
    keywords: service.keywords.join(','),
    group: service.group,
  };
}

interface Attribute {
  readonly code: string;
  readonly datatype: 'datetime' | 'singlevaluelist' | 'text';
  readonly description: Sentence;
  readonly hint: Sentence;
  readonly values: readonly { readonly key: string; readonly name: Sentence }[];
  readonly variable: boolean;
}

/** What may be told besides; nothing of it must. */
const attributes: readonly Attribute[] = [
  {
    code: 'privacy',
    datatype: 'text',
    variable: false,
    description: {
      zh: '说明会公开显示，请不要写姓名、电话、门牌以外的个人信息；联系方式另填，不会公开。',
      en:
        'The description is shown to everybody: keep names and phone numbers out of it. ' +
        'How to reach you goes into its own fields and is never shown.',
    },
    hint: { zh: '', en: '' },
    values: [],
  },
  {
    code: 'happened_at',
    datatype: 'datetime',
    variable: true,
    description: { zh: '什么时候发生的？', en: 'When did it happen?' },
    hint: { zh: '带时区，例如 2026-11-22T08:00:00Z', en: 'With time zone: 2026-11-22T08:00:00Z' },
    values: [],
  },
  {
    code: 'danger',
    datatype: 'singlevaluelist',
    variable: true,
    description: { zh: '现在有人身危险吗？', en: 'Is anybody in danger right now?' },
    hint: { zh: '', en: '' },
    values: [
      { key: 'no', name: { zh: '没有', en: 'No' } },
      { key: 'yes', name: { zh: '有', en: 'Yes' } },
    ],
  },
];

/** What a posted request of this service may carry besides place, text and contact. */
export function defineService(service: Service, language: keyof Sentence) {
  return {
    service_code: service.code,
    attributes: attributes.map(
      ({ code, datatype, description, hint, values, variable }, index) => ({
        variable,
        code,
        datatype,
        required: false,
        datatype_description: hint[language] || null,
        order: index + 1,
        description: description[language],
        values: values.map(({ key, name }) => ({ key, name: name[language] })),
      }),
    ),
  };
}
