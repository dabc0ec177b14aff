import type { ActionDeclaration } from '#platform/permit/action.ts';

/** The actions that this module asks permission for. */
export const matterActions: readonly ActionDeclaration[] = [
  { action: 'matters.see_area', title: { zh: '查看辖区内事项', en: 'See the matters of an area' } },
  { action: 'matters.see_contact', title: { zh: '查看联系方式', en: 'See contact details' } },
  { action: 'matters.comment', title: { zh: '留言', en: 'Comment' } },
  { action: 'matters.comment_internal', title: { zh: '内部备注', en: 'Write internal notes' } },
  { action: 'matters.export', title: { zh: '导出事项', en: 'Export matters' } },
  { action: 'matters.save_view', title: { zh: '保存视图', en: 'Save views' } },
  { action: 'matters.subscribe', title: { zh: '关注事项', en: 'Follow matters' } },
];
