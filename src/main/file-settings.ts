import { resolve } from 'node:path';
import { type FileLimits, largestFile, usualLimits } from '../domains/attachments/public.ts';

/** How much is taken of files on matters, and where the scanner listens: the socket of clamd. Null: files are not scanned. */
export type FileSettings = FileLimits & { readonly clamd: string | null };

const mebibyte = 1_048_576;

type Read = (name: string) => string | undefined;

/** `wrong`: makes the problem that stops the start, of a sentence. */
export function fileSettings(read: Read, wrong: (sentence: string) => Error): FileSettings {
  const most = largestFile / mebibyte;
  const size = (name: string, usual: number, largest: number): number => {
    const value = read(name);
    if (value === undefined) return usual;
    if (!/^[1-9]\d{0,8}$/.test(value) || Number(value) > largest)
      throw wrong(`${name} is "${value}". Give a whole number of megabytes (MiB), from 1 to ${largest}.`);
    return Number(value) * mebibyte;
  };
  const clamd = read('CAPE_CLAMD');
  if (clamd !== undefined && !clamd.startsWith('/'))
    throw wrong(
      `CAPE_CLAMD is "${clamd}". Give the socket of clamd as a path from the root: /run/clamav/clamd.ctl. Over a network it is not asked.`,
    );
  const unscanned = read('CAPE_UNSCANNED') ?? 'open';
  if (unscanned !== 'open' && unscanned !== 'closed')
    throw wrong(
      `CAPE_UNSCANNED is "${unscanned}". Give open or closed: whether a file that is larger than the scanner takes can be fetched.`,
    );
  const folder = read('CAPE_FILES');
  if (folder !== undefined && !folder.startsWith('/'))
    throw wrong(
      `CAPE_FILES is "${folder}". Give the folder of files on matters as a path from the root: /srv/cape-files.`,
    );
  const file = size('CAPE_FILE_MB', usualLimits.file, most);
  const matter = size('CAPE_MATTER_MB', Math.max(usualLimits.matter, file), most * 1024);
  if (matter < file) throw wrong('CAPE_MATTER_MB is less than CAPE_FILE_MB. Give a matter room for one file at least.');
  return {
    ...usualLimits,
    file,
    matter,
    scans: clamd !== undefined,
    opensUnscanned: unscanned === 'open',
    folder: folder === undefined ? null : resolve(folder),
    clamd: clamd === undefined ? null : resolve(clamd),
  };
}
