import { dictionary } from '../ui/language/dictionary.ts';

export const boardFilterWords = dictionary(
  {
    closed: (from: string, to: string) => `办结日期 ${from} 至 ${to}`,
    returned: '退过单',
    returnedBy: (body: string) => `${body}退过单`,
    returnedOn: (from: string, to: string) => `退单日期 ${from} 至 ${to}`,
    passed: (stage: string, since: string) => `${since} 起走到${stage}`,
    wentBack: (stage: string, since: string) => `${since} 起从${stage}退回`,
    lateBody: (body: string) => `${body}已超时`,
    remove: (part: string) => `去掉条件：${part}`,
  },
  {
    closed: (from: string, to: string) => `Closed from ${from} to ${to}`,
    returned: 'Came back',
    returnedBy: (body: string) => `Sent back by ${body}`,
    returnedOn: (from: string, to: string) => `Sent back from ${from} to ${to}`,
    passed: (stage: string, since: string) => `Reached ${stage} since ${since}`,
    wentBack: (stage: string, since: string) => `Went back from ${stage} since ${since}`,
    lateBody: (body: string) => `${body} is late`,
    remove: (part: string) => `Take away: ${part}`,
  },
);

export const outcomeWords = dictionary(
  {
    closed: '已办结',
    closed_unrated: '办结未评价',
    rated: '已评价',
    solved: '评为已解决',
    satisfied: '评为满意',
    closed_on_time: '按时办结',
    closed_late: '逾期办结',
  },
  {
    closed: 'Closed',
    closed_unrated: 'Closed, unrated',
    rated: 'Rated',
    solved: 'Rated as solved',
    satisfied: 'Rated as satisfied',
    closed_on_time: 'Closed on time',
    closed_late: 'Closed late',
  },
);
