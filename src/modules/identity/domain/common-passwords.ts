/**
 * The passwords tried first are a few words and runs of the keyboard with digits and marks around
 * them. So instead of a list of millions, the words stand here, and what is left of a password once
 * words, digits and marks are taken out decides. Longer words stand before their parts.
 */
const words = [
  ...['password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'administrator', 'admin', 'root', 'guest'],
  ...['test', 'welcome', 'letmein', 'changeme', 'default', 'secret', 'login', 'user', 'master'],
  ...['iloveyou', 'woaini', 'wodemima', 'mima', 'nihao', 'zhongguo', 'beijing', 'shanghai'],
  ...['china', 'shanzhi', 'shequ', 'jiedao', 'wangge', 'dragon', 'monkey', 'football', 'sunshine'],
  ...['princess', 'superman', 'qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', 'zxcvbn'],
  ...['1qaz2wsx', '1q2w3e4r5t', '1q2w3e4r', 'qazwsx', 'abcdefg', 'a1b2c3', 'abc'],
  ...['密码', '善治', '社区', '街道', '网格', '管理员'],
];

const ownLettersMin = 3;

/** Whether a password (lower-case) has next to nothing of its own. */
export function isCommonPassword(password: string): boolean {
  let rest = password;
  for (const word of words) rest = rest.replaceAll(word, '');
  return [...rest.replace(/[^\p{L}]/gu, '')].length < ownLettersMin;
}
