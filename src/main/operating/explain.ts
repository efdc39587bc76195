import { KeyFileProblem } from '../../platform/crypto/key-file.ts';
import { FolderHeld } from '../../platform/database/folder-lock.ts';
import { MigrationMismatch } from '../../platform/database/migrate.ts';
import { notNowOf } from '../../platform/database/not-now.ts';
import { CannotBeRead } from '../../platform/database/open-to-read.ts';
import { DatabaseTooOld } from '../../platform/database/set-up.ts';
import { FolderUnusable } from '../../platform/files/make-folder.ts';
import { faultOf } from '../../platform/log/log.ts';
import { SettingProblem } from '../settings.ts';

/** Errors whose message is already the operator's sentence. */
const sentences = [
  SettingProblem,
  FolderHeld,
  MigrationMismatch,
  KeyFileProblem,
  CannotBeRead,
  DatabaseTooOld,
  FolderUnusable,
];

const sentenceOfCode: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program listens on that port. Stop it, or choose another with PORT.',
  ECONNREFUSED: 'Nobody answers at the address in DATABASE_URL. Start PostgreSQL, or correct the address.',
  ETIMEDOUT: 'Nobody answers at the address in DATABASE_URL. Start PostgreSQL, or correct the address.',
  EHOSTUNREACH: 'Nobody answers at the address in DATABASE_URL. Start PostgreSQL, or correct the address.',
  ENOTFOUND: 'The host in DATABASE_URL is not known. Correct the address.',
  EAI_AGAIN: 'The host in DATABASE_URL is not known. Correct the address.',
  EROFS: 'CAPE may not write where it has to. Make it writable for this user, or name another folder with CAPE_DATA.',
  EACCES: 'CAPE may not write where it has to. Make it writable for this user, or name another folder with CAPE_DATA.',
  ENOSPC: 'The disk is full. Make room and start again.',
  'NO-ANSWER': 'PostgreSQL does not answer at the address in DATABASE_URL. See whether it runs, and try again.',
  '28P01': 'PostgreSQL refused the user or password of the owner. Correct CAPE_OWNER_URL and try again.',
  '28000': 'PostgreSQL refused the user or password of the owner. Correct CAPE_OWNER_URL and try again.',
  '3D000': 'The database that is named in the address does not exist. Create it with createdb and try again.',
  '42501':
    'The user in CAPE_OWNER_URL may not create roles or schemas. Use one with CREATEROLE that owns the database.',
  '53300': 'PostgreSQL has no connection left. Raise max_connections, or stop what holds them.',
  '55P03':
    'A transaction on the database does not end, and the start waited for it. Look for it in pg_stat_activity, end it, and start again.',
  '57P03': 'PostgreSQL is starting or stopping. Try again in a moment.',
};

/**
 * What an operator is shown when a program of CAPE could not go on. Their own problems are one sentence; anything else is our
 * mistake: it is reported by what was not done and its place, never by its message, which may repeat what was in the data.
 */
export function explain(error: unknown, notDone: string): string {
  if (sentences.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code } = (notNowOf(error) ?? error ?? {}) as { code?: unknown };
  if (code === 'CA006') return (error as Error).message; // a word of the set-up that is not known, with those that are
  return sentenceOfCode[String(code)] ?? `${notDone} ${JSON.stringify(faultOf(error))}`;
}
