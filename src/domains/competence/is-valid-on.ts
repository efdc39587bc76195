/** A certificate holds to the end of its last day. */
export const isValidOn = (certificate: { readonly validUntil: string }, today: string): boolean =>
  today <= certificate.validUntil;
