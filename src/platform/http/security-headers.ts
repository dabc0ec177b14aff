import type { HttpConfig } from './options.ts';

const framers = 'https://*.dingtalk.com https://*.weixin.qq.com https://*.work.weixin.qq.com';

/**
 * What a page may load: our own scripts only; MapLibre's worker comes as a blob; antd writes its
 * styles into the page. WeChat and DingTalk open pages in their own window, and their desktop
 * work benches in a frame.
 */
export function contentPolicy(tileHosts: readonly string[]): string {
  const tiles = tileHosts.join(' ');
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "worker-src blob: 'self'",
    'child-src blob:',
    `img-src 'self' data: blob: ${tiles}`.trim(),
    `connect-src 'self' ${tiles}`.trim(),
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors 'self' ${framers}`,
  ].join('; ');
}

/** On every reply: few and constant, because they ride on the busiest ones too. */
export function commonHeaders(config: HttpConfig): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    ...(config.publicUrl?.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000' }
      : {}),
  };
}

/** On pages besides the policy: the camera and the place, which reports need, and nothing else. */
export const pageHeaders = {
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(self), payment=()',
} as const;
