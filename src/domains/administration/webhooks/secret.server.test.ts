import { expect, it } from 'vitest';
import { openHookSecret, sealHookSecret, secretOf, signedHeaders } from './secret.server.ts';

const keys = { root: Buffer.alloc(32, 7) };

it('a delivery is signed as libraries of Standard Webhooks expect it', () => {
  // The example of their own tests.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const at = new Date(1_614_265_330_999);
  const headers = signedHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', '{"test": 2432232314}', [secret], at);
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('a secret is sealed for one webhook, and opens for no other', () => {
  const secret = secretOf(Buffer.alloc(32, 9));
  const sealed = sealHookSecret(keys, 'one', secret);
  expect(sealed.toString('latin1')).not.toContain(secret.slice(6));
  expect(openHookSecret(keys, 'one', sealed)).toBe(secret);
  expect(() => openHookSecret(keys, 'other', sealed)).toThrow();
  expect(() => openHookSecret({ root: Buffer.alloc(32, 8) }, 'one', sealed)).toThrow();
});
