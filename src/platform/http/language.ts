import type { FastifyRequest } from 'fastify';
import type { Language } from '../refusal/refusal.ts';

/** The page's own choice (?lang=, then the `language` cookie) beats the browser's. */
export function languageOf(request: FastifyRequest): Language {
  const chosen =
    /[?&]lang=(zh|en)\b/.exec(request.url)?.[1] ??
    /(?:^|;\s*)language=(zh|en)\b/.exec(request.headers.cookie ?? '')?.[1];
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return fromAcceptLanguage(request.headers['accept-language'] ?? '');
}

function fromAcceptLanguage(header: string): Language {
  let best: Language = 'zh';
  let bestWeight = 0;
  for (const part of header.split(',').slice(0, 20)) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    if (language !== 'zh' && language !== 'en') continue;
    const q = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
    const weight = q === undefined ? 1 : Number(q);
    if (weight > bestWeight) [best, bestWeight] = [language, weight];
  }
  return best;
}
