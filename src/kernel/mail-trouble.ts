/** Why a mail was not taken. A word of ours: what a mail server answers may repeat an address. */
export const mailTroubles = [
  'unknown-authority',
  'certificate',
  'no-encryption',
  'wrong-password',
  'refused-connection',
  'unknown-host',
  'silent',
  'busy',
  'address-refused',
  'too-late',
  'other',
] as const;
export type MailTrouble = (typeof mailTroubles)[number];
