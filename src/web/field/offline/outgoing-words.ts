import { dictionary } from '../../ui/language/dictionary.ts';

export const outgoingWords = dictionary(
  {
    title: '待发送',
    hint: '在外面填的都先加密存在这台手机里，连上网后按填写的先后自动发出，每一条只登记一次。',
    none: '没有待发送的内容',
    noneHint: '都已发出。没有网络时填的内容会先放在这里。',
    waitingCount: (count: number) => `${count} 条存在手机里，连上网后自动发出`,
    refusedCount: (count: number) => `${count} 条没有发出，需要您处理`,
    allSent: '存在手机里的都已发出',
    look: '看一看',
    sendNow: '现在发',
    waiting: '待发送',
    refused: '没有发出',
    sent: (number: string) => `已发出，编号 ${number}`,
    noted: '知道了',
    open: '打开这件',
    mend: '改一改再发',
    drop: '删掉',
    dropAsk: '删掉后这条内容就没有了。真的删掉吗？',
    keep: '不删',
    photos: (count: number) => `${count} 张照片`,
    made: '填写于',
    cannotKeep:
      '没有网络，这个浏览器又不能替您存内容（需要 https 地址）：请先不要填写，连上网再填。',
    kept: '没有网络，已加密存在手机里。连上网后自动发出，只登记一次。',
  },
  {
    title: 'To be sent',
    hint:
      'What you enter outside is sealed on this phone first, goes out in the order in which you ' +
      'entered it once there is a network, and counts once.',
    none: 'Nothing waits to be sent',
    noneHint: 'All is sent. What you enter without a network waits here.',
    waitingCount: (count: number) => `${count} kept on this phone; sent once you are online`,
    refusedCount: (count: number) => `${count} not sent: please see to it`,
    allSent: 'All that was kept here is sent',
    look: 'See',
    sendNow: 'Send now',
    waiting: 'To be sent',
    refused: 'Not sent',
    sent: (number: string) => `Sent; its number is ${number}`,
    noted: 'Noted',
    open: 'Open it',
    mend: 'Change it and send again',
    drop: 'Delete',
    dropAsk: 'It will be gone. Delete it?',
    keep: 'Keep it',
    photos: (count: number) => (count === 1 ? '1 photo' : `${count} photos`),
    made: 'Entered',
    cannotKeep:
      'No network, and this browser cannot keep anything (that needs an https address): wait ' +
      'until you are online.',
    kept: 'No network: it is sealed on this phone, goes out once you are online and counts once.',
  },
);
