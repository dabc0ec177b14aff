import { openCaller, type Caller } from './clients.ts';
import { residentPhone, staff, staffPassword } from './seed.ts';

/** Cookies by part. */
export interface Sessions {
  readonly resident: string;
  readonly dispatcher: string;
  readonly handler: string;
  readonly verifier: string;
}

/** Signs everybody in as people do: staff by password, the resident by phone and code. */
export async function signEverybodyIn(url: string): Promise<Sessions> {
  const caller = openCaller(url, { origin: url });
  try {
    const colleague = (name: string) => cookieFrom(url, { name, password: staffPassword });
    await posted(caller, '/api/session/code', { phone: residentPhone });
    const shown = await caller.ask('GET', `/api/session/demo-code?phone=${residentPhone}`);
    const { code } = JSON.parse(shown.body) as { code: string };
    return {
      resident: await cookieFrom(url, { phone: residentPhone, code }, '/api/session/phone'),
      dispatcher: await colleague(staff.dispatcher.username),
      handler: await colleague(staff.handler.username),
      verifier: await colleague(staff.verifier.username),
    };
  } finally {
    await caller.close();
  }
}

async function posted(caller: Caller, path: string, body: unknown): Promise<void> {
  const answer = await caller.ask('POST', path, { body: JSON.stringify(body) });
  if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.body}`);
}

async function cookieFrom(url: string, body: unknown, path = '/api/session'): Promise<string> {
  const reply = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
  const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return cookies.join('; ');
}
