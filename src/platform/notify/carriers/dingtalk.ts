import type { Clock } from '../../clock/clock.ts';
import { CarrierFault } from '../carrier.ts';
import type { CarriedMessage, Carrier } from '../carrier.ts';
import { AccessToken } from './access-token.ts';
import { postJson } from './json-call.ts';

export interface DingtalkConfig {
  readonly appKey: string;
  readonly appSecret: string;
  readonly agentId: number;
  readonly baseUrl?: string;
  /** Where access tokens are asked for, when not at the usual place. */
  readonly tokenUrl?: string;
}

const staleToken = new Set([40014, 42001, 88]);
const finalCodes = new Set([33012, 400002, 60121]);

/** Work notices of a DingTalk enterprise application; the address is the colleague's user id. */
export function createDingtalkCarrier(config: DingtalkConfig, clock: Clock): Carrier {
  const base = config.baseUrl ?? 'https://oapi.dingtalk.com';
  const token = new AccessToken(clock, async () => {
    const answer = await postJson({
      channel: 'dingtalk',
      url: config.tokenUrl ?? 'https://api.dingtalk.com/v1.0/oauth2/accessToken',
      body: { appKey: config.appKey, appSecret: config.appSecret },
    });
    const { accessToken: value, expireIn: seconds } = answer;
    if (typeof value !== 'string') throw new CarrierFault('dingtalk', 'gave no token', false);
    return { token: value, seconds: Number(seconds) || 0 };
  });

  async function send(message: CarriedMessage): Promise<number> {
    const path = '/topapi/message/corpconversation/asyncsend_v2';
    const answer = await postJson({
      channel: 'dingtalk',
      url: `${base}${path}?access_token=${await token.get()}`,
      body: { agent_id: config.agentId, userid_list: message.to, msg: contentOf(message) },
    });
    return Number(answer['errcode'] ?? 0);
  }

  return {
    channel: 'dingtalk',
    async carry(message) {
      let code = await send(message);
      if (staleToken.has(code)) {
        token.forget();
        code = await send(message);
      }
      if (code !== 0) throw new CarrierFault('dingtalk', `errcode ${code}`, finalCodes.has(code));
    },
  };
}

function contentOf({ title, body, url }: CarriedMessage): Record<string, unknown> {
  if (url === null) return { msgtype: 'text', text: { content: `${title}\n${body}` } };
  return {
    msgtype: 'action_card',
    action_card: {
      title,
      markdown: `**${title}**\n\n${body}`,
      single_title: '查看',
      single_url: url,
    },
  };
}
