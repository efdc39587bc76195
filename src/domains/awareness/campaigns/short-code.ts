import { reference } from '../../../kernel/reference.ts';

/**
 * The word of a campaign’s short address, drawn by lot: seven characters and one by which a mistake in typing is noticed, so that no
 * slip of the finger counts for another campaign. It is printed for everyone, and secret from no one.
 */
export const shortCode = (random: Uint8Array): string => reference('C', random).replace(/^C-|-/g, '');

const checked = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/** The word as someone typed it, or null for what never was one. */
export function codeIn(typed: string | undefined): string | null {
  const code = (typed ?? '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!checked.test(code)) return null;
  const random = Uint8Array.from(code.slice(0, 7), (sign) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(sign));
  return shortCode(random) === code ? code : null;
}
