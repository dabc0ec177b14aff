/**
 * A demo has no messages to send: it shows the code instead. The address exists in a demo only, so
 * the generated client does not know it.
 */
export async function findDemoCode(phone: string): Promise<string | null> {
  const reply = await fetch(`/api/session/demo-code?${new URLSearchParams({ phone })}`);
  const answer = reply.ok ? ((await reply.json()) as { code: string | null }) : null;
  return answer?.code ?? null;
}
