import { type DeviceReceipt, deviceReceiptText, type SignedTime, signedTimeText } from '../../kernel/device-act.ts';
import { fromBase64, utf8 } from './bytes.ts';

/** Whether the server signed something; *cannot tell* where the browser knows no Ed25519. */
export type Verdict = 'signed' | 'not-signed' | 'cannot-tell';

async function verdict(receiptKey: string, text: string, signature: string): Promise<Verdict> {
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(receiptKey), 'Ed25519', false, ['verify']);
    return (await crypto.subtle.verify('Ed25519', key, fromBase64(signature), utf8(text))) ? 'signed' : 'not-signed';
  } catch (error) {
    // A key or signature that cannot be read is not the server's. Anything else is the browser's, and nothing is deleted for it.
    const isUnreadable = error instanceof Error && /^(DataError|InvalidCharacterError)$/.test(error.name);
    return isUnreadable ? 'not-signed' : 'cannot-tell';
  }
}

export const isTimeSigned = (receiptKey: string, { time, signature }: SignedTime): Promise<Verdict> =>
  verdict(receiptKey, signedTimeText(time), signature);

export const isReceiptSigned = (receiptKey: string, receipt: DeviceReceipt): Promise<Verdict> =>
  verdict(receiptKey, deviceReceiptText(receipt), receipt.signature);
