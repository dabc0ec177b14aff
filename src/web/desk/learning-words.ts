import { dictionary } from '../ui/language/dictionary.ts';

type Outcome = 'learned' | 'refused' | 'failed' | 'cancelled' | 'lost' | null;

export const learningWords = dictionary(
  {
    begin: '用这些再学一次',
    stop: '停止学习',
    beginning: '正在读取由人定类的事项…',
    running: (done: number, all: number) => `正在学习：${all} 步中已完成 ${done} 步。`,
    progress: '学习进度',
    stopping: '正在停止…',
    ended: (outcome: Outcome, version: string | null) =>
      ({
        learned: `学好了：${version ?? ''}。请在下面先试用，比过再启用。`,
        refused: '没有学成：由人定类的事项太少，至少要两个大类，每类 20 条以上。',
        failed: '没有学成：程序出错，原因记在服务器日志里。原来的模型照常工作。',
        cancelled: '已停止，什么也没有留下。',
        lost: '中断了：服务器停过或重启过。可以再学一次。',
      })[outcome ?? 'lost'],
    hint: '要几分钟，在旁边进行，不影响办事。学好的不会自己启用。',
  },
  {
    begin: 'Learn from these now',
    stop: 'Stop learning',
    beginning: 'Reading what people decided…',
    running: (done: number, all: number) => `Learning: ${done} of ${all} steps done.`,
    progress: 'How far learning is',
    stopping: 'Stopping…',
    ended: (outcome: Outcome, version: string | null) =>
      ({
        learned: `Learned: ${version ?? ''}. Put it on trial below before it works.`,
        refused: 'Nothing learned: it takes two upper categories with 20 decided texts each.',
        failed: 'Nothing learned: the program failed, the log says why. The old model goes on.',
        cancelled: 'Stopped; nothing of it stays.',
        lost: 'Broken off: the server was stopped meanwhile. You may begin again.',
      })[outcome ?? 'lost'],
    hint: 'Takes minutes, beside everything else. What is learned does not work by itself.',
  },
);
