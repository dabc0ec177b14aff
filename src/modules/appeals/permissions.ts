import type { ActionDeclaration } from '#platform/permit/action.ts';
import { appealType } from './domain/appeal-type.ts';

const beyondTransitions: readonly ActionDeclaration[] = [
  { action: 'appeals.report_hotline', title: { zh: '热线代录', en: 'Enter hotline calls' } },
  { action: 'appeals.report_window', title: { zh: '窗口代录', en: 'Enter at the window' } },
  { action: 'appeals.report_petition', title: { zh: '信访代录', en: 'Enter petitions' } },
  { action: 'appeals.report_patrol', title: { zh: '巡查上报', en: 'Report from patrol' } },
  { action: 'appeals.report_social', title: { zh: '舆情录入', en: 'Enter social posts' } },
  { action: 'appeals.report_sensor', title: { zh: '设备上报', en: 'Report from devices' } },
  { action: 'appeals.report_on_behalf', title: { zh: '代为反映', en: 'Report on behalf' } },
  { action: 'appeals.report_open_api', title: { zh: '开放接口上报', en: 'Report by open API' } },
  { action: 'appeals.join', title: { zh: '加入他人反映的事', en: 'Join what others reported' } },
  { action: 'appeals.import', title: { zh: '批量导入', en: 'Import' } },
];

/** Every action that the appeal's transitions or entries ask permission for. */
export const appealActions: readonly ActionDeclaration[] = [
  ...new Map(
    appealType.transitions
      .filter((step) => step.permission.startsWith('appeals.'))
      .map((step) => [step.permission, { action: step.permission, title: step.title }]),
  ).values(),
  ...beyondTransitions.filter(
    ({ action }) => !appealType.transitions.some((step) => step.permission === action),
  ),
];
