import { stat } from 'node:fs/promises';
import type { Language } from '../../kernel/language.ts';
import { printable } from '../../kernel/text/printable.ts';
import { addCertificateKey, KeyFileProblem } from '../../platform/crypto/key-file.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { cliMessages } from '../cli-messages.ts';
import { fingerprintOfCopy } from './copy-fingerprint.ts';

type Terminal = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  /** The key file of the installation whose settings are here. */
  readonly keyFile: string;
};

/**
 * `cape keys fingerprint FILE`: by what a copy of the key file is known to be the same. 0 with the fingerprint, 1 where the file is none or is
 * the key file itself, 2 where it cannot be read.
 */
export async function keysCommand(
  [what, path, ...more]: readonly string[],
  { print, complain, language, keyFile }: Terminal,
): Promise<number> {
  const { t } = textsIn(language);
  if (what === 'renew-certificates') return renewCertificates(path, more, { print, complain, t, keyFile });
  if (what !== 'fingerprint' || path === undefined || path.startsWith('-') || more.length > 0) {
    complain(t(cliMessages.keysUsage));
    return 2;
  }
  const name = { path: printable(path) };
  if (await isSameFile(path, keyFile)) {
    complain(t(cliMessages.keysItself, name));
    return 1;
  }
  let fingerprint: string | null;
  try {
    fingerprint = await fingerprintOfCopy(path);
  } catch {
    complain(t(cliMessages.noFile, name)); // it is not there, or may not be read
    return 2;
  }
  if (fingerprint === null) {
    complain(t(cliMessages.keysNone, name));
    return 1;
  }
  print(`${fingerprint}\n`);
  return 0;
}

/**
 * `cape keys renew-certificates [--void-earlier]`: certificates are signed with a new key from today, and what was signed before still holds,
 * or, where others may have had the key, is believed no more.
 */
async function renewCertificates(
  path: string | undefined,
  more: readonly string[],
  {
    print,
    complain,
    t,
    keyFile,
  }: Pick<Terminal, 'print' | 'complain' | 'keyFile'> & {
    readonly t: ReturnType<typeof textsIn>['t'];
  },
): Promise<number> {
  const voidsEarlier = path === '--void-earlier';
  if (more.length > 0 || (path !== undefined && !voidsEarlier)) {
    complain(t(cliMessages.keysUsage));
    return 2;
  }
  try {
    await addCertificateKey(keyFile, { from: new Date().toISOString().slice(0, 10), voidsEarlier });
  } catch (error) {
    if (!(error instanceof KeyFileProblem)) throw error;
    complain(error.message);
    return 2;
  }
  print(`${t(voidsEarlier ? cliMessages.keysRenewedVoid : cliMessages.keysRenewed)}\n`);
  return 0;
}

/** Also by another name: a link is no copy. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}
