/** What those who may choose models are told. */
export const triageNoticeTemplates = [
  {
    name: 'triage.drift',
    title: { zh: '研判建议近来变差了', en: 'The advice has become worse' },
    body: {
      zh: '模型 {version} 近 30 天判对 {recent}，此前 {before}，不像碰巧。请到“研判”页看看，可换用别的模型。',
      en: 'Model {version}: {recent} right in 30 days, {before} before; hardly chance. See Advice.',
    },
  },
] as const;
