import { dictionary } from '../language/dictionary.ts';

export const controlWords = dictionary(
  {
    optional: '选填',
    close: '关闭',
  },
  {
    optional: 'optional',
    close: 'Close',
  },
);
