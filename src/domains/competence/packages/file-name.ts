import { packageLimits } from './package-fault.ts';

/** Names that Windows gives to devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether the name of a file in an archive leads where it says: below the folder of the package, on every system. No part goes up, begins at a root or
 * a drive, is a device, hides behind a backslash or a control character, or ends in what Windows takes off.
 */
export function isSafeFileName(name: string): boolean {
  if (name === '' || name.length > packageLimits.nameLength) return false;
  if (/[\\:*?"<>|]|\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/u.test(name)) return false;
  const parts = name.replace(/\/$/, '').split('/');
  return parts.every(
    (part) => part !== '' && part !== '.' && part !== '..' && !/[. ]$/.test(part) && !devices.test(part),
  );
}

/** Under which name two files are the same on some system. */
export const comparedName = (name: string): string => name.normalize('NFC').toLowerCase();
