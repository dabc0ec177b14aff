import { dictionary } from '../ui/language/dictionary.ts';

export const callBackWords = dictionary(
  {
    head: '回访',
    call: '拨打',
    callOf: (title: string) => `拨打反映人：${title}`,
    usualReason: '电话回访',
    noPhone: '没有留电话',
    record: '记录回访',
    tried: (count: number) => `打过 ${count} 次没接通，最近`,
  },
  {
    head: 'Call back',
    call: 'Call',
    callOf: (title: string) => `Call the reporter: ${title}`,
    usualReason: 'Calling back',
    noPhone: 'Left no phone',
    record: 'Record the call',
    tried: (count: number) => `called ${count} times in vain, last`,
  },
);
