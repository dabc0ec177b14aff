import { dictionary } from '../ui/language/dictionary.ts';

export const bulkWords = dictionary(
  {
    chosen: (count: number) => `已选 ${count} 件`,
    chooseAll: '选中这些事项',
    choose: (title: string) => `选中：${title}`,
    asking: '正在看能一起做什么…',
    nothingCommon: '这些事项没有可以一起做的事，请换一组。',
    clear: '取消选择',
    title: (action: string, count: number) => `${action}（${count} 件）`,
    outcome: (done: number, refused: number, waiting: number) =>
      `办成 ${done} 件，没办成 ${refused} 件${waiting > 0 ? `，还有 ${waiting} 件` : ''}。`,
    waiting: '进行中…',
    done: '✓ 已办',
    refused: '没办成',
    close: '知道了',
  },
  {
    chosen: (count: number) => `${count} chosen`,
    chooseAll: 'Choose all of these',
    choose: (title: string) => `Choose: ${title}`,
    asking: 'Looking for what can be done with all…',
    nothingCommon: 'Nothing can be done with all of these at once. Choose others.',
    clear: 'Choose none',
    title: (action: string, count: number) => `${action} (${count})`,
    outcome: (done: number, refused: number, waiting: number) =>
      `${done} done, ${refused} refused${waiting > 0 ? `, ${waiting} to go` : ''}.`,
    waiting: 'under way…',
    done: '✓ done',
    refused: 'refused',
    close: 'Close',
  },
);
