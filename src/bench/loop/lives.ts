import { openCaller, runRound, type Caller, type RoundFigures } from './clients.ts';
import { reportBody } from './report.ts';
import { benchCategory, type BenchStreet } from './seed.ts';
import type { Sessions } from './sign-in.ts';
import { messages } from './texts.ts';

const workers = 16;

/** (c) Whole lives by HTTP, nine acts of four people each, from report to rating. */
export async function livesRound(
  url: string,
  sessions: Sessions,
  street: BenchStreet,
  seconds: number,
): Promise<RoundFigures> {
  const text = messages(3);
  const callers = Array.from({ length: workers }, () => openCaller(url, { origin: url }));
  try {
    return await runRound(workers, seconds, async (worker) => {
      const caller = callers[worker];
      if (caller) await live(caller, sessions, street, text.next().value);
    });
  } finally {
    await Promise.all(callers.map((caller) => caller.close()));
  }
}

async function live(
  caller: Caller,
  sessions: Sessions,
  { bodyId }: BenchStreet,
  text: string,
): Promise<void> {
  const { resident, dispatcher, handler, verifier } = sessions;
  const reported = await posted(caller, resident, '/api/appeals', reportBody(text, 0.5));
  const act = (cookie: string, action: string, input: object) =>
    posted(
      caller,
      cookie,
      `/api/matters/${reported.id}/actions/${action}`,
      JSON.stringify({ input }),
    );
  await act(dispatcher, 'accept', {
    kind: 'public',
    category: benchCategory,
    urgency: 'ordinary',
    complexity: 'ordinary',
  });
  await act(dispatcher, 'dispatch', { leadBodyId: bodyId, reason: '基准测试' });
  await act(handler, 'sign', {});
  await act(handler, 'contact', { how: 'phone', summary: '已联系' });
  await act(handler, 'hand_in', { summary: '已办好' });
  await act(verifier, 'verify', { method: 'call', finding: '属实' });
  await act(handler, 'answer', { text: '已经修好，谢谢您的反映。' });
  await act(resident, 'rate', { solved: true, timeliness: 5, effect: 5, openness: 5 });
}

async function posted(
  caller: Caller,
  cookie: string,
  path: string,
  body: string,
): Promise<{ id: string }> {
  const answer = await caller.ask('POST', path, { body, headers: { cookie } });
  if (answer.status >= 300) throw new Error(`${path} was answered ${answer.body}`);
  return JSON.parse(answer.body) as { id: string };
}
