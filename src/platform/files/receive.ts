import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal/refusal.ts';
import { tooLarge } from './store-file.ts';
import type { Upload } from './store-file.ts';

/**
 * Reads the one file of a multipart request.
 * @throws Refusal invalid `files.one_file`, `files.empty`, `files.broken_upload`; too-large
 *   `files.too_large`.
 */
export async function receiveUpload(request: FastifyRequest): Promise<Upload> {
  try {
    let upload: Upload | undefined;
    for await (const part of request.parts()) {
      if (part.type !== 'file' || upload) throw oneFileOnly();
      upload = { bytes: await part.toBuffer(), name: part.filename ?? '' };
    }
    if (!upload) throw oneFileOnly();
    if (upload.bytes.length === 0) throw emptyFile();
    return upload;
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const code = (error as { code?: unknown }).code;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge();
  if (code === 'FST_INVALID_MULTIPART_CONTENT_TYPE') return error;
  if (typeof code === 'string' && /^FST_.*LIMIT$/.test(code)) return oneFileOnly();
  // Whatever else goes wrong here, the stream was not a whole multipart body.
  return new Refusal('invalid', 'files.broken_upload', {
    zh: '上传没有完成，请重试。',
    en: 'The upload did not arrive whole. Please try again.',
  });
}

function oneFileOnly(): Refusal {
  return new Refusal('invalid', 'files.one_file', {
    zh: '请每次上传一个文件，不带其他内容。',
    en: 'Send exactly one file at a time and nothing else.',
  });
}

function emptyFile(): Refusal {
  return new Refusal('invalid', 'files.empty', {
    zh: '这个文件是空的，请重新选择。',
    en: 'This file is empty. Please choose another.',
  });
}
