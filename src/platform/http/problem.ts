import { Refusal } from '../refusal/refusal.ts';
import type { Language, RefusalDetails, RefusalKind } from '../refusal/refusal.ts';
import { edgeFaults, malformedRequest, unexpected } from './edge-faults.ts';
import type { EdgeFault } from './edge-faults.ts';
import { storageFault } from './storage-faults.ts';

/** A failure as the edge will tell it. `defect` is true when it is ours and must be logged. */
export interface Failure extends EdgeFault {
  readonly details: RefusalDetails;
  readonly defect: boolean;
}

const statusOfKind: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'rate-limited': 429,
  unavailable: 503,
};

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { zh: '内容有误', en: 'Bad request' },
  401: { zh: '需要登录', en: 'Sign-in needed' },
  403: { zh: '没有权限', en: 'Not allowed' },
  404: { zh: '没有找到', en: 'Not found' },
  408: { zh: '请求超时', en: 'Request timeout' },
  405: { zh: '不能这样访问', en: 'Method not allowed' },
  409: { zh: '状态冲突', en: 'Conflict' },
  413: { zh: '内容太大', en: 'Too large' },
  415: { zh: '类型不支持', en: 'Unsupported content type' },
  429: { zh: '太频繁了', en: 'Too many requests' },
  431: { zh: '请求头太大', en: 'Headers too large' },
  500: { zh: '系统故障', en: 'Internal error' },
  503: { zh: '暂时不可用', en: 'Temporarily unavailable' },
};

/** Sorts anything thrown into what the caller is told. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) {
    const { code, sentence, details } = error;
    const status = statusOfKind[error.kind];
    return { status, code, sentence, details, defect: status >= 500 };
  }
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const name = typeof code === 'string' ? code : '';
  const known = edgeFaults[name] ?? storageFault(name);
  if (known) return { ...known, details: {}, defect: known.status >= 500 };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return { ...malformedRequest, details: {}, defect: false };
  }
  return { ...unexpected, details: {}, defect: true };
}

/** The failure as RFC 9457 problem details, ready to send. */
export function problemJson(
  failure: EdgeFault & { readonly details?: RefusalDetails },
  language: Language,
  requestId: string,
): string {
  return JSON.stringify({
    ...failure.details,
    type: `urn:shanzhi:problem:${failure.code}`,
    title: (titles[failure.status] ?? titles[400])?.[language],
    status: failure.status,
    detail: failure.sentence[language],
    code: failure.code,
    sentence: failure.sentence,
    instance: requestId,
  });
}
