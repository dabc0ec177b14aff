import type { ActionDeclaration } from '#platform/permit/action.ts';

export const triageActions = [
  {
    action: 'triage.read_text',
    title: { zh: '使用研判建议', en: 'Have texts read for advice' },
  },
  {
    action: 'triage.manage_models',
    title: { zh: '选用研判模型', en: 'Choose the model that advises' },
  },
] as const satisfies readonly ActionDeclaration[];
