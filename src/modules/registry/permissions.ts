import type { ActionDeclaration } from '#platform/permit/action.ts';

export const registryActions = [
  {
    action: 'registry.read',
    title: { zh: '查询人口与房屋', en: 'Read the registry of people and homes' },
  },
  {
    action: 'registry.edit',
    title: { zh: '登记、更正、迁移人口', en: 'Register, correct and move people' },
  },
  {
    action: 'registry.unmask',
    title: { zh: '说明理由后查看电话和出生日期', en: 'See phone and birthday, saying why' },
  },
  {
    action: 'registry.unmask_number',
    title: { zh: '说明理由后查看证件号码', en: 'See the number of papers, saying why' },
  },
  {
    action: 'registry.import',
    title: { zh: '批量导入人口', en: 'Import files of people' },
  },
  {
    action: 'registry.merge',
    title: { zh: '审核重复的人口档案', en: 'Review records of one person' },
  },
  {
    action: 'registry.erase',
    title: { zh: '依法删除人口档案', en: 'Erase a record on lawful request' },
  },
] as const satisfies readonly ActionDeclaration[];
