import { chmod, link, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../files/make-folder.ts';
import { type CertificateKey, certificateKeysOf } from './certificate-keys.ts';
import { hmac, randomBytes, sha256 } from './digest.ts';
import { newSigningKey, type SigningKey } from './sign.ts';

const Base64Key = z.string().refine((value) => Buffer.from(value, 'base64').length === 32);
const Signing = z.strictObject({ private: z.string(), public: z.string() });
const KeyFile = z.strictObject({
  version: z.literal(1),
  root: Base64Key,
  log: Signing,
  receipt: Signing,
  houses: z.record(z.string().regex(/^\d+$/), z.record(z.string().regex(/^\d+$/), Base64Key)),
  /** Of the keys for certificates those after the first, which follows from the root. */
  certificates: z.array(Signing.extend({ from: z.iso.date(), voidsEarlier: z.boolean() }).strict()).optional(),
});
type KeyFile = z.infer<typeof KeyFile>;

/** The keys of an installation. They are never in the database: a stolen database is then a database of codes and dates. */
export type Keys = {
  readonly root: Buffer;
  /** Distinguishes this key file from every other one and reveals nothing about its keys: 32 bytes, kept by the database it belongs to. */
  readonly fingerprint: Buffer;
  /** Signs the checkpoints of the logs. */
  readonly log: SigningKey;
  /** Signs receipts. Its own key, so that the holder of one cannot make the other. */
  readonly receipt: SigningKey;
  /** Those that sign certificates, the newest last. */
  readonly certificates: readonly CertificateKey[];
  /** The newest key of an agency and its epoch. Throws when the agency has none. */
  agencyKey(agency: number): { epoch: number; key: Buffer };
  /** The key of an agency at an earlier epoch. */
  agencyKeyAt(agency: number, epoch: number): Buffer;
  /**
   * What distinguishes a key from every other one and reveals nothing about it: 32 bytes, kept by the database. Null when it is not in the
   * file.
   */
  keyFingerprint(agency: number, epoch: number): Buffer | null;
  /** The epochs of which the file has a key of this agency, oldest first. */
  epochsOf(agency: number): readonly number[];
  /**
   * Takes from the file the keys that another process has added to it since, of those that the database knows by these fingerprints. False: the file
   * is away, or another one.
   */
  takeAdded(known: readonly KnownKey[]): Promise<boolean>;
  /** Gives every named agency a key if it has none, and writes the file. */
  addAgencies(agencies: readonly number[]): Promise<void>;
};

/** What the database says of the keys of its agencies: a row for each key, and one without a key for an agency that has none. */
export type KnownKey = { readonly agency: number; readonly epoch: number | null; readonly fingerprint: Buffer | null };

/** The key file is missing, readable by others, or damaged. The sentence says what to do. */
export class KeyFileProblem extends Error {
  override readonly name = 'KeyFileProblem';
}

async function write(path: string, file: KeyFile, replace: boolean): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(temporary, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    if (replace) {
      await rename(temporary, path);
    } else {
      await link(temporary, path); // fails when another process was first, whose keys then count
    }
    await flushFolder(dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A name that was only in memory is gone after a power cut, and a key with it that the database knows already. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function read(path: string): Promise<KeyFile | null> {
  let text: string;
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) {
      throw new KeyFileProblem(`The key file ${path} can be read by others. Set its mode to 600 and start again.`);
    }
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = null; // falls through to the sentence below
  }
  const file = KeyFile.safeParse(parsed);
  if (!file.success) {
    throw new KeyFileProblem(
      `The key file ${path} is damaged. Restore it from your backup: without it nothing that was sealed can be opened.`,
    );
  }
  return file.data;
}

/** Reads the key file, or makes it when `create` is set and there is none. */
export async function openKeyFile(path: string, options: { create: boolean }): Promise<Keys> {
  let file = await read(path);
  if (!file) {
    if (!options.create) {
      throw new KeyFileProblem(
        `The key file ${path} is missing, but the database exists. Restore it from your backup, or name it with CAPE_KEYS.`,
      );
    }
    await makeFolder(dirname(path));
    const fresh: KeyFile = {
      version: 1,
      root: randomBytes(32).toString('base64'),
      log: newSigningKey(),
      receipt: newSigningKey(),
      houses: {},
    };
    await write(path, fresh, false).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    file = await read(path);
    if (!file) throw new KeyFileProblem(`The key file ${path} could not be made.`);
  }
  return keysOf(path, file);
}

/** From a day on certificates are signed with a new key, once the server has started again. Those before it still hold, or are void. */
export async function addCertificateKey(
  path: string,
  { from, voidsEarlier }: { readonly from: string; readonly voidsEarlier: boolean },
): Promise<void> {
  const file = await read(path);
  if (!file) throw new KeyFileProblem(`The key file ${path} is missing. Name it with CAPE_KEYS.`);
  await write(
    path,
    { ...file, certificates: [...(file.certificates ?? []), { ...newSigningKey(), from, voidsEarlier }] },
    true,
  );
  await chmod(path, 0o600);
}

/**
 * By what a copy of a key file is known to be the same, whatever key is added or lost: 32 bytes that tell nothing of the keys in it. Null for
 * a file that is none. A copy may lie where files have no mode, so nothing is asked of it but what is in it.
 */
export async function digestOfKeyFile(path: string): Promise<Buffer | null> {
  const text = await readFile(path, 'utf8');
  try {
    const { data } = KeyFile.safeParse(JSON.parse(text));
    return data ? digestOf(data) : null;
  } catch {
    return null; // no JSON
  }
}

function digestOf(file: KeyFile): Buffer {
  const agencyKeys = Object.entries(file.houses).flatMap(([agency, epochs]) =>
    Object.entries(epochs).map(([epoch, key]) => `${agency}.${epoch} ${key}`),
  );
  const certificates = (file.certificates ?? []).map((key) => key.private);
  const whole = [file.root, file.log.private, file.receipt.private, ...agencyKeys.sort(), ...certificates].join('\n');
  return sha256('cape copy of a key file', whole);
}

/** Keys that live only in memory, for tests. The same secret gives the same passwords to the roles of a shared cluster. */
export function temporaryKeys(secret: string, agencies: readonly number[]): Keys {
  const agencyKeys = Object.fromEntries(agencies.map((agency) => [agency, { 1: randomBytes(32).toString('base64') }]));
  const root = sha256(secret).toString('base64');
  return keysOf(null, { version: 1, root, log: newSigningKey(), receipt: newSigningKey(), houses: agencyKeys });
}

function keysOf(path: string | null, file: KeyFile): Keys {
  let agencyKeys = file.houses;
  const findIn = (all: KeyFile['houses'], agency: number, epoch: number): Buffer | null => {
    const key = all[agency]?.[epoch];
    return key === undefined ? null : Buffer.from(key, 'base64');
  };
  const find = (agency: number, epoch: number): Buffer | null => findIn(agencyKeys, agency, epoch);
  const fingerprintOf = (key: Buffer, agency: number, epoch: number): Buffer =>
    hmac(key, 'cape agency key', String(agency), '.', String(epoch));
  const at = (agency: number, epoch: number): Buffer => {
    const key = find(agency, epoch);
    if (!key) throw new KeyFileProblem(`Agency ${agency} has no key of epoch ${epoch} in the key file.`);
    return key;
  };
  const epochsOf = (agency: number): number[] =>
    Object.keys(agencyKeys[agency] ?? {})
      .map(Number)
      .sort((a, b) => a - b);
  const root = Buffer.from(file.root, 'base64');
  return {
    root,
    fingerprint: sha256('cape key file', root),
    log: file.log,
    receipt: file.receipt,
    certificates: certificateKeysOf(root, file.certificates ?? []),
    agencyKey: (agency) => {
      const epoch = epochsOf(agency).at(-1) ?? 0;
      return { epoch, key: at(agency, epoch) };
    },
    agencyKeyAt: at,
    keyFingerprint: (agency, epoch) => {
      const key = find(agency, epoch);
      return key && fingerprintOf(key, agency, epoch);
    },
    epochsOf,
    takeAdded: async (known) => {
      const newest = path === null ? null : await read(path);
      if (!newest || newest.root !== file.root) return false; // it is named where the keys are asked after
      for (const { agency, epoch, fingerprint } of known) {
        if (epoch === null || fingerprint === null || find(agency, epoch)) continue;
        const key = findIn(newest.houses, agency, epoch);
        if (!key || !fingerprintOf(key, agency, epoch).equals(fingerprint)) continue;
        agencyKeys = { ...agencyKeys, [agency]: { ...agencyKeys[agency], [epoch]: key.toString('base64') } };
      }
      return true;
    },
    addAgencies: async (agencies) => {
      const newest = path === null ? null : await read(path);
      if (newest && newest.root !== file.root) {
        throw new KeyFileProblem(`The key file ${path} was replaced by another one while it was in use. Start again.`);
      }
      agencyKeys = { ...agencyKeys, ...newest?.houses }; // what another process has added since stays
      const missing = agencies.filter((agency) => !agencyKeys[agency]);
      if (missing.length === 0) return;
      for (const agency of missing) agencyKeys[agency] = { 1: randomBytes(32).toString('base64') };
      if (path) {
        await write(path, { ...file, houses: agencyKeys }, true);
        await chmod(path, 0o600);
      }
    },
  };
}
