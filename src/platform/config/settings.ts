import type { Sentence } from '../refusal/refusal.ts';

export interface Setting {
  /** Dotted, as in the configuration file. */
  readonly path: string;
  /** Environment variables that set it; the first one that is present counts. */
  readonly variables: readonly string[];
  /** What a fit value looks like, to finish the sentence "PORT must be …". */
  readonly fit: Sentence;
  readonly secret?: true;
}

const sentence = (zh: string, en: string): Sentence => ({ zh, en });
const aWebAddress = sentence('以 http:// 或 https:// 开头的网址', 'an http:// or https:// address');
const aPostgres = sentence('postgres:// 开头的地址', 'a postgres:// address');
const someText = sentence('一段文字，不能为空', 'some text and may not be missing');
const yesOrNo = sentence('true 或 false', 'true or false');
const aList = sentence('用逗号分开的列表', 'a list, separated by commas');
const perMinute = sentence('0 到 1000000 的整数（0 为不限）', 'a whole number from 0 to 1000000');

function setting(path: string, variables: string, fit: Sentence): Setting {
  return { path, variables: variables.split(' ').filter(Boolean), fit };
}

function secret(path: string, variables: string, fit: Sentence): Setting {
  return { ...setting(path, variables, fit), secret: true };
}

export const settings: readonly Setting[] = [
  setting('dataFolder', 'SHANZHI_DATA', sentence('文件夹路径', 'the path of a folder')),
  secret('databaseUrl', 'DATABASE_URL', aPostgres),
  secret('databaseAppUrl', 'DATABASE_APP_URL', aPostgres),
  setting(
    'databaseConnectionsMax',
    'SHANZHI_DATABASE_CONNECTIONS',
    sentence('2 到 200 的整数', 'a whole number from 2 to 200'),
  ),
  setting('host', 'SHANZHI_HOST HOST', sentence('监听地址', 'an address to listen on')),
  setting(
    'port',
    'SHANZHI_PORT PORT',
    sentence('0 到 65535 的整数', 'a whole number from 0 to 65535'),
  ),
  setting('publicUrl', 'SHANZHI_PUBLIC_URL', aWebAddress),
  setting('role', 'SHANZHI_ROLE', sentence('both、web 或 worker', 'both, web or worker')),
  setting('demo', 'SHANZHI_DEMO', yesOrNo),
  setting(
    'logLevel',
    'SHANZHI_LOG_LEVEL LOG_LEVEL',
    sentence('debug、info、warn、error 或 silent', 'debug, info, warn, error or silent'),
  ),
  setting('hotline', 'SHANZHI_HOTLINE', sentence('电话号码', 'a telephone number')),
  setting(
    'cell.areaCode',
    'SHANZHI_AREA_CODE',
    sentence(
      '6 位（区县）或 9 位（街道）区划代码',
      'an area code of 6 (county) or 9 (street) digits',
    ),
  ),
  setting(
    'cell.name',
    'SHANZHI_CELL_NAME',
    sentence('60 字以内的名称', 'a name of up to 60 letters'),
  ),
  setting(
    'appeals.clocks',
    '',
    sentence(
      '按时限名称给出的办理时间，如 {"sign": {"ordinary": {"unit": "working-minutes", "amount": 240}}}',
      'times by name of the deadline, like ' +
        '{"sign": {"ordinary": {"unit": "working-minutes", "amount": 240}}}',
    ),
  ),
  setting('appeals.limits', '', sentence('按名称给出的正整数', 'whole numbers from 1 on, by name')),
  setting(
    'webhooks.reach',
    'SHANZHI_WEBHOOK_REACH',
    sentence('用逗号分开的 IP 地址或网段', 'a list of IP addresses or ranges'),
  ),
  setting('openData.licence', 'SHANZHI_OPEN_DATA_LICENCE', aWebAddress),
  setting('http.trustProxy', 'SHANZHI_TRUST_PROXY', aList),
  setting('http.actorPerMinute', 'SHANZHI_ACTOR_PER_MINUTE', perMinute),
  setting('http.addressPerMinute', 'SHANZHI_ADDRESS_PER_MINUTE', perMinute),
  setting('http.unlimitedAddresses', 'SHANZHI_UNLIMITED_ADDRESSES', aList),
  secret(
    'http.metricsToken',
    'SHANZHI_METRICS_TOKEN',
    sentence('至少 16 个字符', 'at least 16 characters long'),
  ),
  setting('http.tileHosts', 'SHANZHI_TILE_HOSTS', aList),
  setting(
    'http.bodyBytesMax',
    'SHANZHI_BODY_BYTES_MAX',
    sentence('1024 到 1073741824 的整数', 'a whole number from 1024 to 1073741824'),
  ),
  setting(
    'http.stopSeconds',
    'SHANZHI_STOP_SECONDS',
    sentence('1 到 600 的整数', 'a whole number from 1 to 600'),
  ),
  setting('s3.endpoint', 'S3_ENDPOINT', aWebAddress),
  setting('s3.region', 'S3_REGION', someText),
  setting('s3.bucket', 'S3_BUCKET', someText),
  secret('s3.accessKeyId', 'S3_ACCESS_KEY_ID', someText),
  secret('s3.secretAccessKey', 'S3_SECRET_ACCESS_KEY', someText),
  setting('smtp.host', 'SMTP_HOST', someText),
  setting(
    'smtp.port',
    'SMTP_PORT',
    sentence('1 到 65535 的整数', 'a whole number from 1 to 65535'),
  ),
  setting('smtp.secure', 'SMTP_SECURE', yesOrNo),
  setting('smtp.user', 'SMTP_USER', someText),
  secret('smtp.password', 'SMTP_PASSWORD', someText),
  setting('smtp.from', 'SMTP_FROM', someText),
  setting('adviser.url', 'SHANZHI_ADVISER_URL', aWebAddress),
  setting('adviser.model', 'SHANZHI_ADVISER_MODEL', someText),
  secret('adviser.key', 'SHANZHI_ADVISER_KEY', someText),
  setting(
    'adviser.timeoutMs',
    'SHANZHI_ADVISER_TIMEOUT_MS',
    sentence('100 到 60000 的整数', 'a whole number from 100 to 60000'),
  ),
  setting('sms.url', 'SMS_URL', aWebAddress),
  secret('sms.token', 'SMS_TOKEN', someText),
  setting('sms.signature', 'SMS_SIGNATURE', someText),
  setting('wechat.appId', 'WECHAT_APP_ID', someText),
  secret('wechat.appSecret', 'WECHAT_APP_SECRET', someText),
  setting('wechat.templateId', 'WECHAT_TEMPLATE_ID', someText),
  setting('wechat.titleField', 'WECHAT_TITLE_FIELD', someText),
  setting('wechat.bodyField', 'WECHAT_BODY_FIELD', someText),
  setting('dingtalk.appKey', 'DINGTALK_APP_KEY', someText),
  secret('dingtalk.appSecret', 'DINGTALK_APP_SECRET', someText),
  setting('dingtalk.agentId', 'DINGTALK_AGENT_ID', sentence('整数', 'a whole number')),
  secret(
    'singleSignOn',
    '',
    sentence(
      '每项都有 id、title、discoveryUrl、clientId、clientSecret',
      'entries with id, title, discoveryUrl, clientId and clientSecret',
    ),
  ),
];

/** The setting that a path of the checked value belongs to, e.g. `singleSignOn.0.id`. */
export function findSetting(path: string): Setting | undefined {
  return settings.find((known) => path === known.path || path.startsWith(`${known.path}.`));
}
