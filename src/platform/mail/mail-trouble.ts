import type { MailTrouble } from '../../kernel/mail-trouble.ts';

const unknownAuthority = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

type ServerAnswer = { code?: unknown; originalCode?: unknown; responseCode?: unknown; command?: unknown };

/** What a failure to send says. An answer of 5xx about this mail is for ever; all else may be different at another time. */
export function troubleIn(error: unknown): { readonly is: 'later' | 'never'; readonly trouble: MailTrouble } {
  const { code, originalCode, responseCode } = (error ?? {}) as ServerAnswer;
  const origin = String(originalCode ?? code ?? '');
  const later = (trouble: MailTrouble) => ({ is: 'later', trouble }) as const;
  if (code === 'EAUTH' || code === 'ENOAUTH') return later('wrong-password');
  if (unknownAuthority.has(origin)) return later('unknown-authority');
  if (/CERT|ALTNAME/.test(origin)) return later('certificate');
  if (code === 'ETLS' || /^ERR_(?:SSL|TLS)/.test(origin)) return later('no-encryption');
  if (typeof responseCode === 'number' && responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')) {
    return { is: 'never', trouble: 'address-refused' };
  }
  if (typeof responseCode === 'number') return later('busy');
  if (origin === 'ECONNREFUSED') return later('refused-connection');
  if (code === 'EDNS' || origin === 'ENOTFOUND' || origin === 'EAI_AGAIN') return later('unknown-host');
  return later(code === 'ETIMEDOUT' || code === 'ECONNECTION' || code === 'ESOCKET' ? 'silent' : 'other');
}
