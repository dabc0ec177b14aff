import type { ActionDeclaration } from '#platform/permit/action.ts';

export const enforcementActions = [
  {
    action: 'enforcement.read_list',
    title: { zh: '查看权责清单', en: 'Read the responsibility list' },
  },
  {
    action: 'enforcement.edit_list',
    title: { zh: '编制权责清单草案', en: 'Draft the responsibility list' },
  },
  {
    action: 'enforcement.publish_list',
    title: { zh: '发布、纠正权责清单', en: 'Publish and correct the responsibility list' },
  },
  {
    action: 'enforcement.edit_categories',
    title: { zh: '维护诉求类别', en: 'Keep the catalogue of categories' },
  },
] as const satisfies readonly ActionDeclaration[];
