import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anAccount, anAct, testNow } from '../testing/builders.ts';
import { toEndRole } from './end-role.ts';

const ending = (role: 'officer' | 'reader' | 'administrator') => ({ act: anAct, role, at: null });

describe('ending a role', () => {
  it('says which, from now on, and how it was held', () => {
    const account = anAccount();
    const [act] = decide(toEndRole, ending('officer'), account, testNow);
    expect(act?.facts).toEqual({
      account: account.id,
      role: 'officer',
      at: null,
      before: { from: account.roles[0]?.from, until: null },
    });
  });

  it('is refused where it is not held, and of the last administrator', () => {
    expect(() => decide(toEndRole, ending('reader'), anAccount(), testNow)).toThrow('administration.role-not-held');
    const roles = [{ word: 'administrator', from: '2026-01-01T00:00:00.000Z', until: null, begun: true }];
    const last = anAccount({ roles, otherAdministrators: 0 });
    expect(() => decide(toEndRole, ending('administrator'), last, testNow)).toThrow(
      'administration.last-administrator',
    );
  });
});
