import { describe, expect, it } from 'vitest';
import { deviceReceiptText, signedTimeText } from '../../kernel/device-act.ts';
import { toBase64, utf8 } from './bytes.ts';
import { isReceiptSigned, isTimeSigned } from './signed.ts';

/** A server as it signs, with the key by which phones know it. */
async function aServer() {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    public: toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))),
    sign: async (text: string) =>
      toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, utf8(text)))),
  };
}

const server = await aServer();
const unsigned = {
  device: '018f3c1e-0000-4000-8000-000000000001',
  through: 12,
  hash: 'a'.repeat(64),
  time: '2026-11-24T08:40:00.000Z',
};
const receipt = { ...unsigned, signature: await server.sign(deviceReceiptText(unsigned)) };

describe('what lets a phone forget', () => {
  it('is a receipt that the server has signed', async () => {
    expect(await isReceiptSigned(server.public, receipt)).toBe('signed');
  });

  it('is not one that says more than was signed, one of another server, or one that cannot be read', async () => {
    expect(await isReceiptSigned(server.public, { ...receipt, through: 13 })).toBe('not-signed');
    expect(await isReceiptSigned(server.public, { ...receipt, hash: 'b'.repeat(64) })).toBe('not-signed');
    expect(await isReceiptSigned((await aServer()).public, receipt)).toBe('not-signed');
    expect(await isReceiptSigned(server.public, { ...receipt, signature: 'AAAA' })).toBe('not-signed');
    expect(await isReceiptSigned('no key', receipt)).toBe('not-signed');
    expect(await isReceiptSigned('AAAA', receipt)).toBe('not-signed');
  });

  it('is not a signed time in its place', async () => {
    const { time } = unsigned;
    const signature = await server.sign(signedTimeText(time));
    expect(await isTimeSigned(server.public, { time, signature })).toBe('signed');
    expect(await isReceiptSigned(server.public, { ...unsigned, signature })).toBe('not-signed');
  });
});
