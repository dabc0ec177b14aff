import { identityNumber, landlineNumber, mobileNumber, namedNumber, narrowed } from './numbers.ts';

/**
 * Our own list of patterns for de-identification by rules, in the sense of GB/T 37964-2019 (guide
 * for de-identifying personal information, suppression). Identity numbers are those of GB 11643.
 */

/** Single-character family names that cover nearly everybody (2020 census, the first hundred). */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏' +
  '吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严';
const surname = `[${surnames}]`;
const given = '[\\u4e00-\\u9fff]';
const titles = '先生|女士|小姐|同志|师傅|阿姨|大爷|大妈|大叔|老师|医生|老人家';

/** Numbers and addresses by which a person could be reached or known, as people write them. */
const personal: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  ...[identityNumber, mobileNumber, landlineNumber, namedNumber],
  new RegExp(`(?<=我叫|姓名[:：]?|联系人[:：]?)${surname}${given}{1,2}`, 'g'),
  new RegExp(`${surname}${given}{0,2}?(?=${titles})`, 'g'),
];

/**
 * What people write about themselves in a free text, covered: phone numbers, identity numbers, mail
 * addresses, and names where they are given as names. Other names cannot be told from other words;
 * the form asks not to write them. Wide digits and letters come back narrow.
 */
export function hidePersonal(text: string): string {
  return personal.reduce((shown, pattern) => shown.replace(pattern, '***'), narrowed(text));
}
