import { stat, statfs } from 'node:fs/promises';
import { openKeyFile } from '../../platform/crypto/key-file.ts';
import { fingerprintOfCopy } from '../keys/copy-fingerprint.ts';
import { explain } from '../operating/explain.ts';
import type { Settings } from '../settings.ts';
import { type DoctorCheck, notOk, ok } from './check.ts';
import { mailCheck } from './mail-checks.ts';
import { doctorTexts as text } from './messages.ts';

/** What can be looked at without a database: the key file, the disk, and this program's own ground. */
export async function placeChecks(
  { keyFile, data, demo, origin, securityContacts, mail, files }: Settings,
  node: string,
): Promise<DoctorCheck[]> {
  return [
    await keyFileCheck(keyFile),
    await diskCheck(data),
    ...(files.folder === null ? [] : [await filesCheck(files.folder)]),
    Number(node.split('.')[0]) < 22
      ? notOk('node', 'warn', text.nodeOld, { version: node })
      : ok('node', text.nodeGood, { version: node }),
    ...(origin === null && !demo ? [notOk('origin', 'warn', text.originNone)] : []),
    ...(securityContacts.length > 0
      ? [ok('security-contact', text.contactGood, { count: securityContacts.length })]
      : demo
        ? []
        : [notOk('security-contact', 'warn', text.contactNone)]),
    notOk('backup', 'note', text.backup),
    await mailCheck(mail),
  ];
}

/** That it is there, whole and closed. Whether there is a copy of it elsewhere only its operator can see: by this fingerprint. */
async function keyFileCheck(path: string): Promise<DoctorCheck> {
  try {
    await openKeyFile(path, { create: false });
    const { mtime } = await stat(path);
    const changed = mtime.toISOString().slice(0, 10);
    const fingerprint = (await fingerprintOfCopy(path)) ?? '';
    return { ...notOk('key-file', 'note', text.keyFileGood, { path, changed, fingerprint }) };
  } catch (error) {
    return notOk('key-file', 'bad', text.keyFileWrong, { why: explain(error, 'The key file cannot be read.') });
  }
}

/** Where files on matters lie in a folder: that it is there and closed to others. */
async function filesCheck(folder: string): Promise<DoctorCheck> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) return notOk('files', 'bad', text.filesNone, { folder });
  return (found.mode & 0o077) === 0
    ? ok('files', text.filesGood, { folder })
    : notOk('files', 'bad', text.filesOpen, { folder });
}

const mebibyte = 1024 * 1024;

async function diskCheck(data: string): Promise<DoctorCheck> {
  const found = await statfs(data).catch(() => null);
  if (!found) return notOk('disk', 'bad', text.diskNone, { folder: data });
  const free = Math.floor((found.bavail * found.bsize) / mebibyte);
  if (free >= 1024) return ok('disk', text.diskGood, { folder: data, free });
  return notOk('disk', free < 100 ? 'bad' : 'warn', text.diskFull, { folder: data, free });
}
