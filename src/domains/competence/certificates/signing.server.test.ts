import { describe, expect, it } from 'vitest';
import { certificateKeysOf } from '../../../platform/crypto/certificate-keys.ts';
import { temporaryKeys } from '../../../platform/crypto/key-file.ts';
import { newSigningKey, sign } from '../../../platform/crypto/sign.ts';
import { fingerprintOf, judgeText, publicKeysOf, signStatement } from './signing.server.ts';
import { bytesOf, readWritten, signedBytes, writtenAs } from './statement.ts';

const keys = temporaryKeys('certificates', []);
const id = '018f0000-0000-7000-8000-000000000002';
const said = {
  id,
  name: 'Ines Exempelsson',
  course: 'first-evening',
  title: 'The first evening',
  version: 2,
  issuedOn: '2026-11-24',
  validUntil: '2028-11-24',
  issuer: 'Work Environment Authority',
  signedOn: '2026-11-24',
};
const text = signStatement(keys, said);
const on = (over: Partial<Parameters<typeof judgeText>[1]> = {}) => ({
  keys: publicKeysOf(keys),
  withdrawn: [],
  today: '2026-11-24',
  ...over,
});
const verdictOf = (what: string, over: Parameters<typeof on>[0] = {}) => judgeText(what, on(over)).verdict;

describe('a certificate', () => {
  it('is genuine as it was signed, in whatever stands around it and however it is broken into lines', () => {
    expect(judgeText(text, on())).toMatchObject({ verdict: 'valid', said: { name: 'Ines Exempelsson', version: 2 } });
    expect(verdictOf(`/Keywords (${text}) >>`)).toBe('valid');
    expect(verdictOf(text.replace(/(.{60})/g, '$1\n'))).toBe('valid');
  });

  it('is never taken for valid with one bit flipped, anywhere in it', () => {
    const begins = 'CAPE1:'.length;
    for (let at = 0; at < text.length; at++)
      for (let bit = 0; bit < 7; bit++) {
        const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        const verdict = verdictOf(text.slice(0, at) + flipped + text.slice(at + 1));
        expect(verdict, `character ${at}, bit ${bit}`).not.toBe('valid');
        if (at > begins && /[A-Z2-7]/.test(flipped)) expect(['tampered', 'unknown-key']).toContain(verdict);
      }
  });

  it('with another name under the old signature is changed', () => {
    const written = readWritten(text);
    if (typeof written === 'string') throw new Error('It cannot be read.');
    const renamed = writtenAs(bytesOf({ ...written.said, name: 'Karin Provsdotter' }), written.signature);
    expect(judgeText(renamed, on())).toEqual({ verdict: 'tampered', said: null });
  });

  it('signed with a key of someone else is not ours, also where it names our key', () => {
    const own = newSigningKey();
    const key = keys.certificates.at(-1)?.id ?? '';
    const bytes = bytesOf({ ...said, key });
    expect(verdictOf(writtenAs(bytes, sign(own, signedBytes(bytes))))).toBe('tampered');
    const other = bytesOf({ ...said, key: '0123456789ab' });
    expect(verdictOf(writtenAs(other, sign(own, signedBytes(other))))).toBe('unknown-key');
  });

  it('signed as a receipt or a checkpoint is, is none', () => {
    const key = keys.certificates.at(-1);
    if (!key) throw new Error('There is no key.');
    const bytes = bytesOf({ ...said, key: key.id });
    expect(verdictOf(writtenAs(bytes, sign(key, bytes)))).toBe('tampered');
  });

  it('has ended after its last day, and is withdrawn where its hash is on the list: each said apart', () => {
    expect(verdictOf(text, { today: '2028-11-24' })).toBe('valid');
    expect(verdictOf(text, { today: '2028-11-25' })).toBe('expired');
    expect(verdictOf(text, { withdrawn: [fingerprintOf(id)] })).toBe('withdrawn');
  });

  it('cannot be made longer by its holder', () => {
    const written = readWritten(text);
    if (typeof written === 'string') throw new Error('It cannot be read.');
    const longer = writtenAs(bytesOf({ ...written.said, validUntil: '2099-11-24' }), written.signature);
    expect(verdictOf(longer)).toBe('tampered');
  });

  it('is none where there is none', () => {
    expect(verdictOf('')).toBe('unreadable');
    expect(verdictOf('%PDF-1.7 something else')).toBe('unreadable');
  });
});

describe('when the key was renewed', () => {
  const rotated = (voidsEarlier: boolean) => ({
    certificates: certificateKeysOf(keys.root, [{ ...newSigningKey(), from: '2026-12-01', voidsEarlier }]),
  });

  it('what was signed before still holds, and new ones are signed with the new key', () => {
    const now = rotated(false);
    expect(verdictOf(text, { keys: publicKeysOf(now), today: '2027-01-01' })).toBe('valid');
    const anew = signStatement(now, { ...said, signedOn: '2026-12-24' });
    expect(verdictOf(anew, { keys: publicKeysOf(now), today: '2027-01-01' })).toBe('valid');
    expect(verdictOf(anew, { today: '2027-01-01' })).toBe('unknown-key');
  });

  it('what says that the old key signed it after its days is refused', () => {
    const late = signStatement(keys, { ...said, signedOn: '2026-12-24' });
    expect(verdictOf(late, { keys: publicKeysOf(rotated(false)), today: '2027-01-01' })).toBe('outside-key');
  });

  it('what says that it was signed in the future is refused', () => {
    expect(verdictOf(signStatement(keys, { ...said, signedOn: '2027-01-01' }))).toBe('outside-key');
  });

  it('because others had it, nothing that it signed holds', () => {
    expect(verdictOf(text, { keys: publicKeysOf(rotated(true)), today: '2027-01-01' })).toBe('void-key');
  });
});
