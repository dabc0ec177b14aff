import { dictionary } from '../language/dictionary.ts';

export const stateWords = dictionary(
  {
    loading: '正在读取…',
    retry: '再试一次',
    offline: '现在没有网络。已填的内容都在，连上后可继续。',
    failed: '出了点问题',
    forbidden: '这里不对您开放',
    signIn: '去登录',
    notFound: '没有这个页面',
    notFoundHint: '它可能已移走，或地址有误。',
    home: '回到首页',
    crashed: '页面出错了',
    crashedHint: '请刷新再试；已提交的内容不受影响。',
    reload: '刷新页面',
  },
  {
    loading: 'Loading…',
    retry: 'Try again',
    offline: 'You are offline. What you typed is kept; go on when the network is back.',
    failed: 'Something went wrong',
    forbidden: 'This is not open to you',
    signIn: 'Sign in',
    notFound: 'There is no such page',
    notFoundHint: 'It may have moved, or the address is wrong.',
    home: 'Back to the start',
    crashed: 'This page has failed',
    crashedHint: 'Reload to try again; whatever was submitted is safe.',
    reload: 'Reload',
  },
);
