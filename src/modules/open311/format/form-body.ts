import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { badRequest } from '../domain/faults.ts';

const bytesMax = 64 * 1024;
const fieldsMax = 100;
const replacement = '\ufffd';

/** Posted forms as the specification sends them: UTF-8 without characters nobody can keep. */
export function acceptForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: bytesMax },
    (_request, body, done) => {
      try {
        done(null, readForm(body as Buffer));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

/** @throws Refusal invalid `open311.wrong_encoding`, `open311.too_many_fields`. */
export function readForm(bytes: Buffer): URLSearchParams {
  if (!isUtf8(bytes)) throw wrongEncoding();
  const text = bytes.toString('utf8');
  const form = new URLSearchParams(text);
  const whole = [...form].flat().join('');
  const sentAsSuch = text.includes(replacement) || /%EF%BF%BD/i.test(text);
  if (whole.includes('\0') || (whole.includes(replacement) && !sentAsSuch)) throw wrongEncoding();
  if (form.size > fieldsMax) throw tooMany();
  return form;
}

function wrongEncoding() {
  return badRequest(
    'wrong_encoding',
    '请用 UTF-8 编码提交，且不要含有不可见的空字符。',
    'Send the form encoded in UTF-8, without NUL characters.',
  );
}

function tooMany() {
  return badRequest(
    'too_many_fields',
    `一次最多提交 ${fieldsMax} 个字段。`,
    `At most ${fieldsMax} fields at a time.`,
  );
}
