import type { EdgeFault } from './edge-faults.ts';
import { unstorable } from '../refusal/storable.ts';

const unavailable: EdgeFault = {
  status: 503,
  code: 'http.storage_unavailable',
  sentence: {
    zh: '系统暂时繁忙，您的操作没有生效，请稍后再试。',
    en: 'The system is busy for the moment and nothing was changed. Please try again shortly.',
  },
};

// Serialization failure, deadlock, lock not available, statement cancelled: worth another try.
const passing = new Set(['40001', '40P01', '55P03', '57014']);
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT']);

/**
 * What PostgreSQL refused although the schemas let it through: values it cannot hold (class 22,
 * data exceptions) are the caller's to mend; a server that is away or too busy is not.
 */
export function storageFault(code: string): EdgeFault | undefined {
  if (/^22[0-9A-Z]{3}$/.test(code)) {
    const { code: name, sentence } = unstorable();
    return { status: 400, code: name, sentence };
  }
  if (passing.has(code) || unreachable.has(code) || /^(08|53|57P)/.test(code)) return unavailable;
  return undefined;
}
