import type { Receipt } from '../../kernel/act.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { isSignedBy } from '../../platform/crypto/sign.ts';
import type { Database } from '../../platform/database/database.ts';
import { receiptText } from './checkpoint.ts';
import type { Finding } from './log-reading.server.ts';
import { auditMessages } from './messages.ts';
import { logOf } from './read-receipt.ts';
import { findByLeaf } from './store.ts';

/** Whether a receipt was signed with this key, and the log holds what it was given for. */
export async function verifyReceipt(
  database: Database,
  publicKey: string,
  receipt: Receipt,
): Promise<Finding & { readonly holds: boolean }> {
  const { origin, leaf, time, signature } = receipt;
  const log = logOf(receipt);
  if (!isSignedBy(publicKey, receiptText({ origin, leaf, time }), Buffer.from(signature, 'base64'))) {
    return { holds: false, text: auditMessages.receiptForged, values: {} };
  }
  const hash = Buffer.from(leaf, 'hex');
  const entry = await database.transaction('cape_verify', (tx) => findByLeaf(tx, log, hash));
  if (!entry || !sha256(Uint8Array.of(0), entry.salt, entry.bytes).equals(hash)) {
    return { holds: false, text: auditMessages.receiptLost, values: { log, time } };
  }
  return entry.index === null
    ? { holds: true, text: auditMessages.receiptOpen, values: { log, time } }
    : { holds: true, text: auditMessages.receiptHolds, values: { log, time, index: entry.index } };
}
