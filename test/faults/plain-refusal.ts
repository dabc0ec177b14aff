import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';

const chinese = z.string().regex(/[\u4e00-\u9fff]{2}/);
const english = z.string().regex(/[A-Za-z]{2}.*\s/);
const plain = z.object({
  status: z.int(),
  code: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+$/),
  title: z.string().min(1),
  detail: z.string().min(4),
  sentence: z.object({ zh: chinese, en: english }),
});
/** Open311 answers as its specification says: a list of code and description. */
const open311 = z.array(z.object({ description: z.string().min(4) })).min(1);

/**
 * What keeps a reply from being a plain refusal: a 4xx with a code that programs know and a
 * sentence that people understand, in both languages. Undefined when nothing does.
 */
export function unplain(reply: LightMyRequestResponse): string | undefined {
  const { statusCode, body } = reply;
  if (statusCode < 400 || statusCode > 499) return `status ${statusCode}`;
  const type = String(reply.headers['content-type']);
  if (/^(application|text)\/xml/.test(type)) {
    return /<description>[^<]{4,}<\/description>/.test(body) ? undefined : 'xml says nothing';
  }
  if (!type.includes('json')) return `${statusCode} as ${type}`;
  const told = reply.json<unknown>();
  if (Array.isArray(told)) return open311.safeParse(told).error?.message;
  if (!type.startsWith('application/problem+json')) return `${statusCode} as ${type}`;
  const { data, error } = plain.safeParse(told);
  if (error) return `${statusCode} says too little: ${error.message}`;
  return data.status === statusCode ? undefined : `${statusCode} says ${data.status}`;
}
