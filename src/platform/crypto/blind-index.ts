import { hmac } from './digest.ts';
import type { Keys } from './key-file.ts';

/**
 * The blind index of a number of one agency: the same number gives the same text, and a reader of the database alone learns from it no more
 * than which rows are equal. Its key comes from the key file, by itself for each agency and field, and is none that opens anything. Only
 * for numbers, such as those of passports and phones; a name or a date would be guessed.
 */
export const blindIndex = (keys: Keys, agency: number, field: string, value: string): string =>
  hmac(hmac(keys.root, `blind index v1 ${agency} ${field}`), value)
    .toString('hex')
    .slice(0, 32);
