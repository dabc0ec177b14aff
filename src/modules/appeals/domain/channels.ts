import type { Sentence } from '#platform/refusal/refusal.ts';
import type { Channel } from '../contract.ts';

/** What people call the ways by which appeals come. */
export const channelTitles: { readonly [Name in Channel]: Sentence } = {
  resident: { zh: '随手拍', en: 'Resident report' },
  web_form: { zh: '网上表单', en: 'Web form' },
  hotline: { zh: '热线', en: 'Hotline' },
  petition_letter: { zh: '来信', en: 'Petition letter' },
  petition_visit: { zh: '来访', en: 'Petition visit' },
  window: { zh: '窗口', en: 'Window' },
  patrol: { zh: '网格巡查', en: 'Patrol' },
  social: { zh: '网络舆情', en: 'Social media' },
  sensor: { zh: '设备告警', en: 'Sensor' },
  on_behalf: { zh: '代为反映', en: 'On behalf' },
  open_api: { zh: '开放接口', en: 'Open API' },
};

/** Who may use a channel: null is anybody, signed in or not. */
export const channelActions: { readonly [Name in Channel]: string | null } = {
  resident: null,
  web_form: null,
  hotline: 'appeals.report_hotline',
  petition_letter: 'appeals.report_petition',
  petition_visit: 'appeals.report_petition',
  window: 'appeals.report_window',
  patrol: 'appeals.report_patrol',
  social: 'appeals.report_social',
  sensor: 'appeals.report_sensor',
  on_behalf: 'appeals.report_on_behalf',
  open_api: 'appeals.report_open_api',
};

/**
 * Channels through which the platform's own people find or take down a matter: they collected it,
 * so they do not handle it (L6). On the others the reporter speaks for themselves.
 */
export const collectedChannels: ReadonlySet<Channel> = new Set([
  'hotline',
  'petition_letter',
  'petition_visit',
  'window',
  'patrol',
  'social',
  'on_behalf',
]);

/** Petitions are about people and bodies by name: not for everyone in the area to read. */
export const restrictedChannels: ReadonlySet<Channel> = new Set([
  'petition_letter',
  'petition_visit',
]);
