/** How people begin, which says nothing of what it is about. */
const openings = [
  '关于|有关|针对|再次|又一次|第[二三四五]次|多次|强烈|坚决|实名|紧急|求助|反映|反应|投诉|举报|控告|控诉',
  '咨询|询问|请问|想问|再问|[二三]问|问问|请求|要求|恳求|恳请|敬请|希望|盼望|盼|呼吁|建议|申请|急|请',
  '尽快|政府|有关部门|相关部门|领导|解决|处理|关注|一下|帮忙|帮助|协调|查处|严查|严惩',
].join('|');
const opening = new RegExp(`^(?:${openings}|[\\s:：，,。！!？?、“”"'…—-])+`, 'u');
const endings = [
  '(?:的|存在)?(?:相关|有关|一些|若干|几个|诸多|[几两二三]点)?',
  '(?:问题|投诉|举报|建议|咨询|请求|诉求|反映|维权投诉|情况)',
].join('');
const ending = new RegExp(`(?:${endings}|[\\s？?！!。，,；;：:…”"'—-])+$`, 'u');

/** Shorter than this nobody can tell what it is about. */
const charactersMin = 4;

/**
 * A subject without the phrases that ask and complain.
 *
 * @example cleanSubject('关于A2区丽发新城搅拌站扰民的投诉！') // 'A2区丽发新城搅拌站扰民'
 */
export function cleanSubject(subject: string): string {
  const whole = subject.replace(/\s+/gu, ' ').trim();
  const bare = whole.replace(opening, '').replace(ending, '').trim();
  return [...bare].length >= charactersMin ? bare : whole;
}
