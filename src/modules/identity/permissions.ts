import type { ActionDeclaration } from '#platform/permit/action.ts';

/** What identity asks permission for. */
export const identityActions = [
  {
    action: 'identity.own_account',
    title: { zh: '管理本人账号', en: 'Look after one’s own account' },
  },
  { action: 'identity.manage_bodies', title: { zh: '管理组织机构', en: 'Manage bodies' } },
  { action: 'identity.read_people', title: { zh: '查看人员', en: 'See people' } },
  { action: 'identity.manage_people', title: { zh: '管理人员', en: 'Manage people' } },
  {
    action: 'identity.see_contact',
    title: { zh: '说明理由后查看联系方式', en: 'See a person’s phone, giving a reason' },
  },
  {
    action: 'identity.manage_sign_in',
    title: { zh: '重置密码、强制下线', en: 'Reset passwords and end sessions' },
  },
  {
    action: 'identity.manage_positions',
    title: { zh: '任免岗位、安排代理', en: 'Assign and end positions and substitutes' },
  },
  {
    action: 'identity.manage_capacities',
    title: { zh: '配置角色权限', en: 'Decide what capacities may do' },
  },
  {
    action: 'identity.manage_clients',
    title: { zh: '管理接口密钥', en: 'Manage keys of outside programs' },
  },
  { action: 'identity.read_audit', title: { zh: '查看审计日志', en: 'Read the audit log' } },
] as const satisfies readonly ActionDeclaration[];
