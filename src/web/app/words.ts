import { dictionary } from '../ui/language/dictionary.ts';

export const doorWords = dictionary(
  {
    closed: '这一页不在您的岗位职责内',
    closedHint: '工作需要时，请本单位的系统管理员为您的岗位开通；开通后刷新本页即可。',
    closedToAdmin: '您管理系统，不经办事项。要用这一页，请在“人员与岗位”里给自己加一个岗位。',
    auditClosed:
      '审计记录也记着管理员做的事，所以由审计员看。要有人看，请在“人员与岗位”里给另一个人“审计员”岗位。',
    toWork: '去我的工作页',
    account: '我的账号',
    newer: '有新版本',
    renew: '刷新',
  },
  {
    closed: 'This page is not part of your office',
    closedHint:
      'If your work needs it, ask the administrator of your body to open it; then reload.',
    closedToAdmin: 'You run the system and handle no matters. To use it, give yourself a position.',
    auditClosed:
      'The log tells what administrators did, so an auditor reads it: give somebody that office.',
    toWork: 'To my own work',
    account: 'My account',
    newer: 'There is a new version',
    renew: 'Reload',
  },
);
