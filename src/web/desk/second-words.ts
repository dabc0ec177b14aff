import { dictionary } from '../ui/language/dictionary.ts';

export const secondWords = dictionary(
  {
    title: '第二意见',
    off: '没有接入外部程序：来件的文字不离开本系统。',
    leaves: (adviser: string) =>
      `已接入外部程序 ${adviser}：来件的文字会发给它，电话、证件号、自报的姓名和地点先行遮盖；保密件不发。它只提意见，不作决定。`,
    agreed: (asked: number, share: string) => `问过 ${asked} 件，与本系统一致 ${share}。`,
    right: (decided: number, share: string) => `其中已由人定类 ${decided} 件，它判对 ${share}。`,
    says: (adviser: string, label: string) => `第二意见（${adviser}）：${label}`,
    agrees: '与本系统一致',
    differs: '与本系统不同，请您定',
  },
  {
    title: 'Second opinion',
    off: 'No program outside is set up: no text leaves this system.',
    leaves: (adviser: string) =>
      `${adviser}, outside, is set up: texts are sent to it, with phones, identity numbers, ` +
      'names given as such and places covered; nothing confidential. It decides nothing.',
    agreed: (asked: number, share: string) => `Asked ${asked} times; agreed with ours: ${share}.`,
    right: (decided: number, share: string) => `Of ${decided} decided since, right: ${share}.`,
    says: (adviser: string, label: string) => `Second opinion (${adviser}): ${label}`,
    agrees: 'as ours',
    differs: 'unlike ours: you decide',
  },
);
