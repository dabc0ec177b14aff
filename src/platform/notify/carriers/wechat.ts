import type { Clock } from '../../clock/clock.ts';
import { CarrierFault } from '../carrier.ts';
import type { CarriedMessage, Carrier } from '../carrier.ts';
import { AccessToken } from './access-token.ts';
import { postJson } from './json-call.ts';

export interface WechatConfig {
  readonly appId: string;
  readonly appSecret: string;
  readonly templateId: string;
  /** The names of the template's two fields for title and text; both of the `thing` kind. */
  readonly titleField: string;
  readonly bodyField: string;
  readonly baseUrl?: string;
}

const staleToken = new Set([40001, 40014, 42001]);
const finalCodes = new Set([40003, 43004, 43101, 47003]);
// A field of the `thing` kind holds twenty characters.
const thingCharactersMax = 20;

/** Template messages of a WeChat official account; the address is the follower's openid. */
export function createWechatCarrier(config: WechatConfig, clock: Clock): Carrier {
  const base = config.baseUrl ?? 'https://api.weixin.qq.com';
  const token = new AccessToken(clock, async () => {
    const answer = await postJson({
      channel: 'wechat',
      url: `${base}/cgi-bin/stable_token`,
      body: { grant_type: 'client_credential', appid: config.appId, secret: config.appSecret },
    });
    const { access_token: value, expires_in: seconds } = answer;
    if (typeof value !== 'string') throw new CarrierFault('wechat', 'gave no token', false);
    return { token: value, seconds: Number(seconds) || 0 };
  });

  async function send(message: CarriedMessage): Promise<number> {
    const answer = await postJson({
      channel: 'wechat',
      url: `${base}/cgi-bin/message/template/send?access_token=${await token.get()}`,
      body: {
        touser: message.to,
        template_id: config.templateId,
        client_msg_id: message.id.replaceAll('-', ''),
        ...(message.url === null ? {} : { url: message.url }),
        data: {
          [config.titleField]: { value: shorten(message.title) },
          [config.bodyField]: { value: shorten(message.body) },
        },
      },
    });
    return Number(answer['errcode'] ?? 0);
  }

  return {
    channel: 'wechat',
    async carry(message) {
      let code = await send(message);
      if (staleToken.has(code)) {
        token.forget();
        code = await send(message);
      }
      if (code !== 0) throw new CarrierFault('wechat', `errcode ${code}`, finalCodes.has(code));
    },
  };
}

function shorten(words: string): string {
  const characters = [...words];
  if (characters.length <= thingCharactersMax) return words;
  return `${characters.slice(0, thingCharactersMax - 1).join('')}…`;
}
