import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { boxPurposes } from '../../kernel/device-act.ts';
import { fromBase64, randomBytes, textOf, toBase64, toBase64Url, utf8 } from './bytes.ts';
import { importKey, open, seal, sealKeyTo } from './seal.ts';

describe('what is sealed on a phone', () => {
  it('opens under its key at its place, and at no other', async () => {
    const key = await importKey(randomBytes(32));
    const sealed = await seal(key, utf8('åtta sover här'), 'here');
    expect(textOf(await open(key, sealed, 'here'))).toBe('åtta sover här');
    await expect(open(key, sealed, 'there')).rejects.toThrow();
    await expect(open(await importKey(randomBytes(32)), sealed, 'here')).rejects.toThrow();
    const changed = sealed.slice();
    changed[20] = (changed[20] ?? 0) ^ 1;
    await expect(open(key, changed, 'here')).rejects.toThrow();
  });

  it('is never stored twice in the same way', async () => {
    const key = await importKey(randomBytes(32));
    expect(toBase64(await seal(key, utf8('yes'), 'here'))).not.toBe(toBase64(await seal(key, utf8('yes'), 'here')));
  });

  it('is given to an agency by its key, which that agency opens under its name and for what it is', async () => {
    const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
    const [agency, other] = [await suite.kem.generateKeyPair(), await suite.kem.generateKeyPair()];
    const point = new Uint8Array(await suite.kem.serializePublicKey(agency.publicKey));
    const id = '018f3c1e-0000-4000-8000-000000000001';
    const raw = randomBytes(32);
    const { to, sealed } = await sealKeyTo({ id: '7.1', public: toBase64(point) }, id, raw);
    expect(to).toBe('7.1');
    const box = fromBase64(sealed);
    const openAs = async (pair: CryptoKeyPair, info: string, name: string) =>
      new Uint8Array(
        await suite.open(
          { recipientKey: pair.privateKey, enc: box.slice(0, 65).buffer, info: utf8(info).buffer },
          box.slice(65).buffer,
          utf8(name).buffer,
        ),
      );
    expect(await openAs(agency, boxPurposes.key, id)).toEqual(raw);
    await expect(openAs(agency, boxPurposes.key, 'another name')).rejects.toThrow();
    await expect(openAs(agency, boxPurposes.conversation, id)).rejects.toThrow();
    await expect(openAs(other, boxPurposes.key, id)).rejects.toThrow();
  });

  it('gives a key that cannot be read out of the browser again', async () => {
    const key = await importKey(randomBytes(32));
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

describe('bytes as text', () => {
  it('come back as they were, however many', () => {
    for (const length of [0, 1, 2, 3, 8192, 8193, 20_000]) {
      const bytes = randomBytes(length);
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
    expect(toBase64Url(randomBytes(32))).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
