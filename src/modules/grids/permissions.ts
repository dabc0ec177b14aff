import type { ActionDeclaration } from '#platform/permit/action.ts';

export const gridsActions = [
  { action: 'grids.read_plans', title: { zh: '查看网格划分方案', en: 'Read plans of grids' } },
  { action: 'grids.draft_plan', title: { zh: '编制网格划分方案', en: 'Draft plans of grids' } },
  {
    action: 'grids.adopt_plan',
    title: { zh: '启用网格划分方案', en: 'Put plans of grids into force' },
  },
] as const satisfies readonly ActionDeclaration[];
