import { dictionary } from '../../ui/language/dictionary.ts';

export const outboxWords = dictionary(
  {
    newer: '有新版本',
    renew: '刷新',
    title: '待发送',
    waiting: '待发送',
    waitingHint: '连上网后自动发出，只登记一次。',
    sendNow: '现在发',
    sent: (number: string) => `已发出，编号 ${number}`,
    code: (code: string) => `查询码 ${code}，只在这里显示，请抄下或截图。`,
    noted: '知道了',
    refused: '还没有发出',
    mend: '改一改再发',
    queued: '没有网络，已放进“待发送”。连上网后自动发出，只登记一次。',
    seeIt: '在“我的诉求”里看',
  },
  {
    newer: 'There is a new version',
    renew: 'Reload',
    title: 'To be sent',
    waiting: 'To be sent',
    waitingHint: 'Goes out by itself once the network is back, and counts once.',
    sendNow: 'Send now',
    sent: (number: string) => `Sent; its number is ${number}`,
    code: (code: string) => `Code ${code}. It is shown only here: note it down.`,
    noted: 'Noted',
    refused: 'Not sent',
    mend: 'Change it and send again',
    queued: 'No network. It waits to be sent and goes out by itself; it counts once.',
    seeIt: 'See it under “My reports”',
  },
);
