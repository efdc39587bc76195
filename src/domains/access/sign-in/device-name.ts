/** Names of browsers as they say themselves, the more special first: each says that it is several. */
const browsers = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

const firstOf = (names: readonly (readonly [RegExp, string])[], said: string): string | undefined =>
  names.find(([pattern]) => pattern.test(said))?.[1];

/**
 * What a person calls the device they signed in on, from what its browser says of itself: `Firefox, Linux`. Nothing where it says nothing
 * that is known, and never a version: it is for knowing one's own sessions again, not for telling devices apart.
 */
export function deviceName(userAgent: string | undefined): string {
  const said = userAgent ?? '';
  return [firstOf(browsers, said), firstOf(systems, said)].filter(Boolean).join(', ');
}

/**
 * The network that an address belongs to: the first three parts of one of four, the first three groups of a long one. Enough to know one's
 * workplace again, too little to be the address of a person. Nothing for this very computer.
 */
function networkIn(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  if (/^127\.|^::1$/.test(plain)) return '';
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain.replace(/\d+$/, '0/24');
  const groups = plain.split('::')[0]?.split(':').filter(Boolean) ?? [];
  return plain.includes(':') && groups.length > 0 ? `${groups.slice(0, 3).join(':')}::/48` : '';
}

/**
 * Where a request came from. The server is reached on its own computer alone, so it is the proxy there that asks, for everyone: it says whom it asks
 * for as the last address of `X-Forwarded-For`. What stands before that was said by others, and is not read. It is shown to its own
 * person, and nothing is decided by it.
 */
export function networkOf(asked: { readonly ip: string; readonly headers: Readonly<Record<string, unknown>> }): string {
  const passedOn = [asked.headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() ?? '';
  return networkIn(asked.ip) || networkIn(passedOn);
}
