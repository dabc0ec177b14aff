import { CarrierFault } from '../carrier.ts';
import type { OutwardChannel } from '../carrier.ts';

const secondsMax = 10;

export interface JsonCall {
  readonly channel: OutwardChannel;
  readonly url: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Posts JSON and gives back the JSON answer.
 * @throws CarrierFault final on 4xx other than 408 and 429, passing on everything else.
 */
export async function postJson(call: JsonCall): Promise<Record<string, unknown>> {
  const reply = await fetch(call.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...call.headers },
    body: JSON.stringify(call.body),
    signal: AbortSignal.timeout(secondsMax * 1000),
    redirect: 'error',
  }).catch(() => {
    throw new CarrierFault(call.channel, 'unreachable', false, true);
  });
  if (!reply.ok) {
    await reply.body?.cancel();
    const final = reply.status < 500 && reply.status !== 408 && reply.status !== 429;
    throw new CarrierFault(call.channel, `answered ${reply.status}`, final);
  }
  const answer: unknown = await reply.json().catch(() => ({}));
  return answer !== null && typeof answer === 'object' ? (answer as Record<string, unknown>) : {};
}
