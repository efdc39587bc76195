/** A key pair that this browser makes: its secret half is on this screen and nowhere else. age is loaded when it is needed. */
export async function newKeyPair(): Promise<{ readonly secret: string; readonly recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}
