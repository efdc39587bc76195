import { describe, expect, it } from 'vitest';
import type { ActRow, StoredBundle } from './field-store.ts';
import { asArrived, forgetCopy, staysToRead } from './reading-copy.ts';

const body = Uint8Array.of(1);
const act: ActRow = {
  counter: 1,
  hash: '',
  at: '',
  key: 'pack',
  pack: 'pack',
  outcome: 'taken',
  sentence: null,
  signed: { head: '{}', signature: body },
  body,
};
const pack: StoredBundle = {
  key: 'pack',
  inspection: '',
  expiresAt: '',
  downloadedAt: '',
  size: 1,
  boxKey: { id: '7.1', public: '' },
  wrapped: body,
  pack: body,
};

describe('what stays of an act that has arrived', () => {
  it('is a copy to read while its bundle can be read', () => {
    expect(staysToRead(act, pack)).toBe(true);
    expect(asArrived(act, true)).toMatchObject({ signed: null, body });
  });

  it('is nothing but its number and outcome once the bundle is gone or cannot be read, and in hand-over', () => {
    expect(staysToRead(act, undefined)).toBe(false);
    expect(staysToRead(act, { ...pack, wrapped: null })).toBe(false);
    expect(staysToRead({ ...act, key: 'fresh' }, pack)).toBe(false);
    expect(staysToRead({ ...act, key: 'fresh', pack: null }, undefined)).toBe(false);
    expect(asArrived(act, false)).toMatchObject({ signed: null, body: null });
  });

  it('is everything as long as it has not arrived', () => {
    expect(forgetCopy(act)).toEqual(act);
    expect(forgetCopy({ ...act, signed: null }).body).toBeNull();
  });
});
