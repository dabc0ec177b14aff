import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { ManualClock } from '../../clock/clock.ts';
import { createDingtalkCarrier } from './dingtalk.ts';
import { createMailCarrier } from './mail.ts';
import { createSmsCarrier } from './sms.ts';
import { createWechatCarrier } from './wechat.ts';

const message = {
  id: '0190c8f2-0000-7000-8000-000000000001',
  to: 'addressee',
  title: '已受理：路灯不亮',
  body: '事项 SQ20261122-000123 已受理，正在安排承办单位。',
  url: 'https://cell.example/resident/1',
};
const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
}

type Answer = (call: Call) => { status?: number; json: unknown };

/** A stand-in for a gateway: takes JSON over HTTP and answers as told. */
async function gateway(answer: Answer): Promise<{ url: string; calls: Call[] }> {
  const calls: Call[] = [];
  const server: Server = createServer((request, reply) => {
    void text(request).then((body) => {
      const { url: path = '', headers } = request;
      const call = { path, headers, body: JSON.parse(body) as Record<string, unknown> };
      calls.push(call);
      const { status = 200, json } = answer(call);
      reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

test('SMS: one signed text, and faults told apart', async () => {
  let status = 200;
  const { url, calls } = await gateway(() => ({ status, json: {} }));
  const sms = createSmsCarrier({ url, token: 'secret', signature: '善治' });
  await sms.carry(message);
  expect(calls[0]?.headers).toMatchObject({
    authorization: 'Bearer secret',
    'idempotency-key': message.id,
  });
  expect(calls[0]?.body).toEqual({
    id: message.id,
    to: 'addressee',
    text: `【善治】${message.body} ${message.url}`,
  });
  status = 400;
  await expect(sms.carry(message)).rejects.toMatchObject({ final: true, reason: 'refused' });
  status = 429;
  await expect(sms.carry(message)).rejects.toMatchObject({ final: false });
  status = 503;
  await expect(sms.carry(message)).rejects.toMatchObject({ final: false });
  const away = createSmsCarrier({ url: 'http://127.0.0.1:1', token: '', signature: '' });
  await expect(away.carry(message)).rejects.toMatchObject({ final: false, reason: 'unreachable' });
});

test('WeChat: asks for a token once, renews a stale one, keeps fields short', async () => {
  let stale = false;
  const { url, calls } = await gateway(({ path }) => {
    if (path.startsWith('/cgi-bin/stable_token')) {
      return { json: { access_token: `t${calls.length}`, expires_in: 7200 } };
    }
    const refused = stale;
    stale = false;
    return { json: { errcode: refused ? 42001 : 0, errmsg: '' } };
  });
  const fields = { titleField: 'thing1', bodyField: 'thing2' };
  const app = { appId: 'app', appSecret: 'secret', templateId: 'tpl', baseUrl: url };
  const wechat = createWechatCarrier({ ...app, ...fields }, clock);
  await wechat.carry(message);
  await wechat.carry(message);
  expect(calls.map(({ path }) => path.split('?')[0])).toEqual([
    '/cgi-bin/stable_token',
    '/cgi-bin/message/template/send',
    '/cgi-bin/message/template/send',
  ]);
  const { touser, data } = calls[1]?.body as {
    touser: string;
    data: { thing2: { value: string } };
  };
  expect(touser).toBe('addressee');
  expect([...data.thing2.value].length).toBeLessThanOrEqual(20);
  stale = true;
  await wechat.carry(message);
  expect(calls).toHaveLength(6);
  clock.advanceMinutes(120);
  await wechat.carry(message);
  expect(calls).toHaveLength(8);
});

test('WeChat: a follower who left is final, a busy system is not', async () => {
  let errcode = 43004;
  const { url } = await gateway(({ path }) =>
    path.includes('token?') || path.endsWith('stable_token')
      ? { json: { access_token: 't', expires_in: 7200 } }
      : { json: { errcode } },
  );
  const wechat = createWechatCarrier(
    { appId: '', appSecret: '', templateId: '', titleField: 'a', bodyField: 'b', baseUrl: url },
    clock,
  );
  await expect(wechat.carry(message)).rejects.toMatchObject({ final: true });
  errcode = -1;
  await expect(wechat.carry(message)).rejects.toMatchObject({ final: false });
});

test('DingTalk: a work notice with a button', async () => {
  const { url, calls } = await gateway(({ path }) =>
    path === '/token' ? { json: { accessToken: 't', expireIn: 7200 } } : { json: { errcode: 0 } },
  );
  const dingtalk = createDingtalkCarrier(
    { appKey: 'k', appSecret: 's', agentId: 7, baseUrl: url, tokenUrl: `${url}/token` },
    clock,
  );
  await dingtalk.carry(message);
  expect(calls[0]?.body).toEqual({ appKey: 'k', appSecret: 's' });
  expect(calls[1]?.path).toBe('/topapi/message/corpconversation/asyncsend_v2?access_token=t');
  expect(calls[1]?.body).toMatchObject({
    agent_id: 7,
    userid_list: 'addressee',
    msg: { msgtype: 'action_card', action_card: { single_url: message.url } },
  });
});

test('mail: reaches an SMTP server; a refused address is final, a full box is not', async () => {
  const letters: string[] = [];
  // smtp-server speaks SMTP itself: a stand-in for the county's mail server.
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('gone')) return done(refusal(550));
      if (address.startsWith('full')) return done(refusal(452));
      done();
    },
    onData(stream, _session, done) {
      void text(stream).then((letter) => {
        letters.push(letter);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const config = { host: '127.0.0.1', port, secure: false, from: '善治 <noreply@cell.example>' };
  const mail = createMailCarrier(config);
  closing.push(
    () => mail.close(),
    () => server.close(),
  );
  await mail.carry({ ...message, to: 'fang@example.cn' });
  expect(letters[0]).toContain(`Message-ID: <${message.id}@127.0.0.1>`);
  expect(letters[0]).toContain('To: fang@example.cn');
  await expect(mail.carry({ ...message, to: 'gone@example.cn' })).rejects.toMatchObject({
    final: true,
  });
  await expect(mail.carry({ ...message, to: 'full@example.cn' })).rejects.toMatchObject({
    final: false,
  });
});

function refusal(responseCode: number): Error {
  return Object.assign(new Error('no'), { responseCode });
}
