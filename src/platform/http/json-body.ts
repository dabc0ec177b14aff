import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal/refusal.ts';
import { allStorable, unstorable } from '../refusal/storable.ts';

const depthMax = 32;
const quote = 0x22;
const backslash = 0x5c;

/**
 * JSON bodies that PostgreSQL and the rest of the program can hold: UTF-8 only, no NUL, no half
 * characters, no keys that reach for prototypes, not nested beyond reason.
 */
export function acceptJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && !/^utf-?8$/i.test(charset)) return done(wrongEncoding());
    if (!isUtf8(bytes)) return done(wrongEncoding());
    if (bytes.length > depthMax * 2 && depthOf(bytes) > depthMax) return done(tooDeep());
    // Only an escape can smuggle NUL or a lone surrogate into valid UTF-8 JSON.
    const suspicious = bytes.includes('\\u');
    void parse(request, bytes.toString('utf8'), (error, value) => {
      if (!error && suspicious && !allStorable(value)) return done(unstorable());
      done(error, value);
    });
  });
}

function depthOf(bytes: Buffer): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, (depth += 1));
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return deepest;
}

function wrongEncoding(): Refusal {
  return new Refusal('invalid', 'http.wrong_encoding', {
    zh: '请用 UTF-8 编码提交内容。',
    en: 'Send the body encoded in UTF-8.',
  });
}

function tooDeep(): Refusal {
  return new Refusal('invalid', 'http.nested_too_deep', {
    zh: '提交的内容层次过深。',
    en: 'The body is nested too deeply.',
  });
}
