const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const inAddress = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** An address that nobody guesses. Its secret is made here; the server is told only the hash of it, and cannot show it again. */
export async function newSecret(): Promise<{ readonly address: string; readonly secretHash: string }> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', secret));
  return { address: `${location.origin}/calendar/${inAddress(secret)}.ics`, secretHash: hex(hash) };
}
