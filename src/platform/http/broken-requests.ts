import type { Socket } from 'node:net';
import { malformedRequest } from './edge-faults.ts';
import type { EdgeFault } from './edge-faults.ts';
import { problemJson } from './problem.ts';

const tooManyHeaders: EdgeFault = {
  status: 431,
  code: 'http.headers_too_large',
  sentence: { zh: '请求头太大。', en: 'The headers of the request are too large.' },
};

const tooSlow: EdgeFault = {
  status: 408,
  code: 'http.too_slow',
  sentence: { zh: '请求没有及时发完。', en: 'The request did not arrive in time.' },
};

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** Answers bytes that are not HTTP, straight onto the socket: there is no request to speak of. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const fault = faultOf(error.code);
  const body = problemJson(fault, 'zh', 'none');
  socket.end(
    `HTTP/1.1 ${fault.status} ${reasons[fault.status]}\r\n` +
      'Content-Type: application/problem+json; charset=utf-8\r\n' +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function faultOf(code: string | undefined): EdgeFault {
  if (code === 'HPE_HEADER_OVERFLOW') return tooManyHeaders;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return tooSlow;
  return malformedRequest;
}
