import { expect, it } from 'vitest';
import { DatabaseNotNow, notNowOf } from '../database/not-now.ts';
import { faultOf } from './log.ts';

const secret = 'Påhittad hemlighet';

it('a fault says where it arose, and not what was in its message', () => {
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

it('a fault names the reason that the system gave, also when another error was made of it', () => {
  const refused = Object.assign(new Error(`connect to ${secret}`), { code: 'ECONNREFUSED', syscall: 'connect' });
  const full = Object.assign(new Error(`write ${secret}`), { code: 'ENOSPC' });
  expect(faultOf(refused).code).toBe('ECONNREFUSED');
  expect(faultOf(full).code).toBe('ENOSPC');
  expect(faultOf(new Error('could not be kept', { cause: full })).code).toBe('ENOSPC');
  expect(faultOf(notNowOf(refused)).code).toBe('ECONNREFUSED');
  expect(faultOf(new DatabaseNotNow('NO-ANSWER')).code).toBe('NO-ANSWER');
  expect(faultOf(Object.assign(new Error('bad'), { code: '53100' })).code).toBe('53100');
});

it('a code that is no name of a reason is not written down', () => {
  for (const code of [secret, 'PÅHITTAD', 'ELLA', 'EPAHITTAD', 'ERR_', 7, null])
    expect(faultOf(Object.assign(new Error('bad'), { code })).code).toBeNull();
});
