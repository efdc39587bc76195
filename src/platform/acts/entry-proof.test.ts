import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryKeys } from '../crypto/key-file.ts';
import { isProved, proveEntry, type SaidEntry } from './entry-proof.ts';

const keys = temporaryKeys('entry proofs', []);
const said: SaidEntry = {
  log: 3,
  verb: 'signal.read',
  result: 'seen',
  actor: '1000',
  unit: 11,
  capacity: 'supervision',
  sitting: null,
  fields: ['narrative'],
};
/** As the database writes it down. */
const written = { ...said, ...proveEntry(keys, said), v: 2, session: 'aa', session_n: 4, job: null, written: 'then' };

it('an entry is proved as it was said, whatever the database adds to it', () => {
  expect(isProved(keys, 3, written)).toBe(true);
  expect(isProved(keys, 3, JSON.parse(JSON.stringify({ ...written, session_n: 5 })))).toBe(true);
});

it('an entry is not proved in another log, under other keys, without its proof, or with anything else in it', () => {
  expect(isProved(keys, 4, written)).toBe(false);
  expect(isProved(keys, 4, { ...written, log: 4 })).toBe(false);
  expect(isProved(temporaryKeys('other keys', []), 3, written)).toBe(false);
  expect(isProved(keys, 3, { ...written, mac: undefined })).toBe(false);
  expect(isProved(keys, 3, { ...written, mac: null })).toBe(false);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(said), 'once', 'more'), fc.string(), (name, value) => {
      expect(isProved(keys, 3, { ...written, [name]: value })).toBe(
        value === (written as Record<string, unknown>)[name],
      );
    }),
  );
});

it('two entries that say the same have two proofs', () => {
  expect(proveEntry(keys, said).mac).not.toBe(proveEntry(keys, said).mac);
});
