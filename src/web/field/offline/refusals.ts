import { Problem } from '#web/api/problem.ts';

/** Nothing more can be kept: said while the person still has it before them. */
export function fullDevice(): Problem {
  return new Problem(507, {
    code: 'web.device_full',
    sentence: {
      zh: '手机存储满了，又连不上服务器：这一条还没有存下。请腾出空间或等有网络时再发，先不要关掉页面。',
      en:
        'The phone is full and the server cannot be reached: this is not kept yet. Make room or ' +
        'wait for a network, and leave this page open.',
    },
  });
}
