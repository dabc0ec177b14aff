import { dictionary } from '../language/dictionary.ts';

export const controlWords = dictionary(
  {
    optional: '选填',
    close: '关闭',
    cancel: '取消',
    of: (score: number, most: number) => `${score} 分，满分 ${most} 分`,
  },
  {
    optional: 'optional',
    close: 'Close',
    cancel: 'Cancel',
    of: (score: number, most: number) => `${score} of ${most}`,
  },
);
