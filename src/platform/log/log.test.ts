import { expect, it } from 'vitest';
import { faultOf } from './log.ts';

const secret = 'Påhittad hemlighet';

it('a fault tells where it arose, and not what was in its message', () => {
  const fault = faultOf(new TypeError(`cannot read ${secret}`));
  expect(fault).toMatchObject({ name: 'TypeError', code: null });
  expect(fault.at[0]).toContain('log.test.ts');
  expect(JSON.stringify(fault)).not.toContain(secret);
});

it('a message that looks like a place in the code is still a message', () => {
  const fault = faultOf(new Error(`bad\n    at Hemligheten (påhittad.ts:1:1)\n    at Hemligheten (påhittad.ts:2:1)`));
  expect(JSON.stringify(fault)).not.toContain('Hemligheten');
  expect(fault.at[0]).toContain('log.test.ts');
});

it('what was thrown without being an error is not written down', () => {
  for (const thrown of [secret, { message: secret, stack: `at ${secret} (x.ts:1:1)` }, null, undefined]) {
    expect(JSON.stringify(faultOf(thrown))).not.toContain(secret);
  }
});

it('an error that calls itself by what it read has no name in the log', () => {
  const error = new Error('bad');
  error.name = secret;
  expect(faultOf(error).name).toBe('Error');
});
