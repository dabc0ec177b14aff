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
  /(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/g,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[-. ·]?\d{4}){2}(?!\d)/g,
  /(?<!\d)0\d{2,3}[-. ·]?\d{7,8}(?!\d)/g,
  /(?<=(?:电话|手机|联系|致电|微信|phone|tel|call)[^\d\n]{0,8})\+?\d[\d ()-]{4,18}\d/gi,
  new RegExp(`(?<=我叫|姓名[:：]?|联系人[:：]?)${surname}${given}{1,2}`, 'g'),
  new RegExp(`${surname}${given}{0,2}?(?=${titles})`, 'g'),
];

/** Digits, letters and signs as wide as a Chinese character, which keyboards give by accident. */
const wide = /[０-９Ａ-Ｚａ-ｚ＠．＋－]/g;
const widerBy = 0xfee0;

function narrowed(text: string): string {
  return text.replace(wide, (one) => String.fromCharCode(one.charCodeAt(0) - widerBy));
}

/**
 * What people write about themselves in a free text, covered: phone numbers, identity numbers, mail
 * addresses, and names where they are given as names. Other names cannot be told from other words;
 * the form asks not to write them. Wide digits and letters come back narrow.
 */
export function hidePersonal(text: string): string {
  return personal.reduce((shown, pattern) => shown.replace(pattern, '***'), narrowed(text));
}
