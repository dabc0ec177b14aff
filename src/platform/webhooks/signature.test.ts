import { expect, test } from 'vitest';
import { signatureHeaders, writeSecret } from './signature.ts';

test('signs as the reference libraries of Standard Webhooks do', () => {
  const at = new Date(1614265330 * 1000);
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at, body: '{"test": 2432232314}' };
  expect(signatureHeaders('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', message)).toEqual({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('a secret is whsec_ and thirty-two bytes in base64', () => {
  expect(writeSecret((length) => new Uint8Array(length))).toBe(`whsec_${'A'.repeat(43)}=`);
});
