import type { Sentence } from '#platform/refusal/refusal.ts';

/** A capacity as it ships: what people holding it may do until the cell decides otherwise. */
export interface DefaultCapacity {
  readonly capacity: string;
  readonly title: Sentence;
  readonly clearance?: 1 | 2;
  readonly actions: readonly string[];
}

const own = ['identity.own_account', 'matters.save_view', 'matters.subscribe'];
const write = ['matters.comment', 'matters.comment_internal', 'matters.export'];
/** Handling bodies see what concerns them; a whole area is for those who route, check, lead. */
const handle = [...write, 'enforcement.read_list', 'identity.read_people'];
const desk = [...handle, 'matters.see_area'];
const advised = 'triage.read_text';
/** People and homes of the area; numbers of papers stay covered. */
const households = ['registry.read', 'registry.edit', 'registry.unmask'];
const enter = [
  ...['appeals.report', 'appeals.report_on_behalf', 'appeals.supplement', advised],
  ...desk,
];

/**
 * Whoever a restricted matter (a petition) passes through on its way may see it; others of the area
 * may not. Handling bodies see only what is theirs.
 *
 * Plain data: `seedCapacities` writes it where a cell has nothing of its own yet.
 */
export const defaultCapacities: readonly DefaultCapacity[] = [
  {
    capacity: 'visitor',
    title: { zh: '未登录访客', en: 'Visitor, not signed in' },
    actions: ['appeals.report'],
  },
  {
    capacity: 'resident',
    title: { zh: '居民', en: 'Resident' },
    actions: [
      ...own,
      ...['appeals.report', 'appeals.supplement', 'appeals.rate', 'appeals.reopen'],
      ...['appeals.urge', 'appeals.withdraw', 'appeals.object', 'matters.comment'],
      ...['appeals.complain', 'appeals.join'],
    ],
  },
  {
    capacity: 'grid_worker',
    title: { zh: '网格员', en: 'Grid worker' },
    actions: [
      ...enter,
      ...['appeals.report_patrol', 'appeals.report_in', 'appeals.hand_in'],
      ...households,
    ],
  },
  {
    capacity: 'duty_officer',
    title: { zh: '值班员', en: 'Duty officer' },
    actions: [
      ...enter,
      ...['appeals.report_patrol', 'appeals.report_social', 'appeals.report_sensor'],
      ...['appeals.ask', 'appeals.accept', 'matters.see_contact'],
    ],
  },
  {
    capacity: 'hotline_agent',
    title: { zh: '话务员', en: 'Hotline agent' },
    actions: [
      ...enter,
      ...['appeals.report_hotline', 'appeals.call_back', 'appeals.urge'],
      ...['appeals.answer_directly', 'matters.see_contact'],
    ],
  },
  {
    capacity: 'window_clerk',
    title: { zh: '窗口人员', en: 'Window clerk' },
    actions: [
      ...enter,
      ...['appeals.report_window', 'matters.see_contact'],
      ...households,
      ...['registry.unmask_number', 'registry.import', 'registry.merge'],
    ],
  },
  {
    capacity: 'petition_clerk',
    title: { zh: '信访专员', en: 'Petition clerk' },
    clearance: 1,
    actions: [...enter, ...['appeals.report_petition', 'appeals.ask'], 'matters.see_contact'],
  },
  {
    capacity: 'dispatcher',
    title: { zh: '分拨员', en: 'Dispatcher' },
    clearance: 1,
    actions: [
      ...enter,
      ...['appeals.ask', 'appeals.accept', 'appeals.decline', 'appeals.answer_directly'],
      ...['appeals.dispatch', 'appeals.grant_extension', 'appeals.merge', 'appeals.split'],
      ...['appeals.import', 'appeals.settle_privately', 'matters.see_contact'],
    ],
  },
  {
    capacity: 'arbiter',
    title: { zh: '仲裁员', en: 'Arbiter' },
    clearance: 1,
    actions: [
      ...desk,
      ...['appeals.arbitrate', 'appeals.dispatch', 'appeals.reopen', 'enforcement.edit_list'],
      advised,
    ],
  },
  {
    capacity: 'handler',
    title: { zh: '承办人', en: 'Handler' },
    clearance: 1,
    actions: [
      ...handle,
      ...['appeals.sign', 'appeals.return', 'appeals.report_in', 'appeals.hand_in'],
      ...['appeals.request_extension', 'appeals.request_suspension', 'appeals.answer'],
      ...['appeals.answer_urge', 'appeals.contact', 'appeals.resume', 'matters.see_contact'],
    ],
  },
  {
    capacity: 'body_head',
    title: { zh: '承办单位负责人', en: 'Head of a handling body' },
    clearance: 1,
    actions: [
      ...handle,
      ...['appeals.sign', 'appeals.return', 'appeals.report_in', 'appeals.hand_in'],
      ...['appeals.request_extension', 'appeals.request_suspension', 'appeals.answer'],
      ...['appeals.answer_urge', 'appeals.contact', 'appeals.resume', 'matters.see_contact'],
    ],
  },
  {
    capacity: 'verifier',
    title: { zh: '核查员', en: 'Verifier' },
    clearance: 1,
    actions: [...desk, 'appeals.verify', 'appeals.call_back', 'matters.see_contact'],
  },
  {
    capacity: 'street_coordinator',
    title: { zh: '吹哨协调员', en: 'Whistle coordinator' },
    actions: [
      ...desk,
      ...['appeals.whistle', 'appeals.urge', 'grids.read_plans', 'grids.draft_plan'],
    ],
  },
  {
    capacity: 'leader',
    title: { zh: '领导', en: 'Leader' },
    clearance: 2,
    actions: [
      ...desk,
      ...['appeals.supervise', 'appeals.grant_suspension', 'appeals.grant_extension'],
      ...['appeals.reopen', 'appeals.whistle', 'appeals.resume', 'enforcement.publish_list'],
      ...['grids.read_plans', 'grids.draft_plan', 'grids.adopt_plan'],
      ...['registry.read', 'registry.erase'],
    ],
  },
  {
    capacity: 'reviewer',
    title: { zh: '评议复核员', en: 'Reviewer' },
    clearance: 1,
    actions: [
      ...desk,
      'appeals.review',
      'appeals.call_back',
      'appeals.reopen',
      'matters.see_contact',
    ],
  },
  {
    capacity: 'auditor',
    title: { zh: '审计员', en: 'Auditor' },
    clearance: 1,
    actions: [...desk, 'identity.read_audit', 'appeals.supervise'],
  },
  {
    capacity: 'administrator',
    title: { zh: '系统管理员', en: 'Administrator' },
    actions: [
      ...['identity.manage_bodies', 'identity.read_people', 'identity.manage_people'],
      ...['identity.see_contact', 'identity.manage_sign_in', 'identity.manage_positions'],
      ...['identity.manage_capacities', 'identity.manage_clients'],
      ...['enforcement.read_list', 'enforcement.edit_list', 'enforcement.edit_categories'],
      ...['notify.resend', 'webhooks.manage', 'triage.manage_models'],
      ...['grids.read_plans', 'grids.draft_plan'],
    ],
  },
  {
    capacity: 'open_api',
    title: { zh: '开放接口程序', en: 'Outside program' },
    actions: [
      ...['appeals.report', 'appeals.report_open_api', 'appeals.report_sensor'],
      'appeals.import',
    ],
  },
];
