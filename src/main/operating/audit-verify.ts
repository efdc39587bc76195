import { listAgencyKeys } from '../../domains/access/public.server.ts';
import { type NoteKeeper, notesIn, verifyLogs, verifyReceipt } from '../../domains/audit/public.server.ts';
import { auditMessages, readReceipt } from '../../domains/audit/public.ts';
import type { Language } from '../../kernel/language.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Database } from '../../platform/database/database.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { keyTroubles } from '../keys/agency-keys.ts';

/** What the verifier found, in a form that travels: every sentence with its values, and the exit code. */
export type VerifyReport = {
  readonly exit: 0 | 1 | 2;
  readonly lines: readonly { readonly text: Message; readonly values: MessageValues }[];
};

const shownAtMost = 100;

/** A checkpoint is written some moments after its batch is there, and by another server a round later. */
const tries = 4;
const betweenTries = 1000;

/** The logs of which some checkpoint is kept, and not the newest. */
async function countLagging(sealedOf: ReadonlyMap<number, number>, keeper: Pick<NoteKeeper, 'read'>): Promise<number> {
  for (let tried = 1; ; tried++) {
    const notes = (await keeper.read())?.notes ?? [];
    const lagging = [...sealedOf].filter(([log, sealed]) => {
      const sizes = notes.filter((note) => note.log === log).map(({ size }) => size);
      return sizes.length > 0 && Math.max(...sizes) < sealed;
    });
    if (lagging.length === 0 || tried === tries) return lagging.length;
    await new Promise((done) => setTimeout(done, betweenTries));
  }
}

/** What there is to verify: the database, the keys it was signed with, and the folder of the checkpoints kept beside it. */
export type Verified = {
  readonly database: Database;
  readonly keys: Pick<Keys, 'root' | 'log' | 'receipt' | 'keyFingerprint' | 'epochsOf'>;
  readonly checkpoints: string;
};

/** Runs the verifier: 0 consistent, 1 tampered, 2 incomplete or cannot be read. */
export async function verifyReport({ database, keys, checkpoints: folder }: Verified): Promise<VerifyReport> {
  const keeper = notesIn(folder);
  const found = await verifyLogs(database, keys, keeper);
  const lagging = await countLagging(found.sealedOf, keeper);
  const { findings, unreadable, entries, logs, sealed, acts, notKept, behind, byOperator } = found;
  const late = behind ? [{ text: auditMessages.sealingBehind, values: {} }] : [];
  const incomplete = [
    ...(notKept > 0 ? [{ text: auditMessages.notKept, values: { count: notKept, folder } }] : []),
    ...(lagging > 0 ? [{ text: auditMessages.notKeptNewest, values: { count: lagging, folder } }] : []),
    ...(await wrongKeys(database, keys)),
  ];
  if (findings.length === 0) {
    return {
      exit: incomplete.length > 0 ? 2 : 0,
      lines: [
        { text: auditMessages.consistent, values: { entries, logs, sealed, acts } },
        ...byOperator,
        ...incomplete,
        ...late,
        { text: auditMessages.notWitnessed, values: { folder } },
      ],
    };
  }
  const onlyUnreadable: readonly string[] = [auditMessages.unreadable.id, auditMessages.keptDamaged.id];
  return {
    exit: unreadable && findings.every(({ text }) => onlyUnreadable.includes(text.id)) ? 2 : 1,
    lines: [
      ...findings.slice(0, shownAtMost),
      ...byOperator,
      ...incomplete,
      ...late,
      { text: auditMessages.tampered, values: { count: findings.length } },
    ],
  };
}

/** Logs can be whole and nothing of what they say be readable: which agency's key is not the one that the database knows. */
async function wrongKeys(database: Database, keys: Verified['keys']): Promise<VerifyReport['lines']> {
  const known = await database.transaction('cape_verify', listAgencyKeys);
  return keyTroubles(known, keys).flatMap(({ agency, epoch, what }) =>
    what === 'never-made' ? [] : [{ text: wrongKey[what], values: { agency, epoch } }],
  );
}

const wrongKey = {
  missing: auditMessages.keyMissing,
  foreign: auditMessages.keyForeign,
  unknown: auditMessages.keyUnknown,
};

/** Checks one receipt, given as the text of the file it was saved in: 0 it holds, 1 it does not, 2 it cannot be read. */
export async function receiptReport({ database, keys }: Verified, text: string): Promise<VerifyReport> {
  const receipt = readReceipt(text);
  if (!receipt) return { exit: 2, lines: [{ text: auditMessages.receiptUnreadable, values: {} }] };
  const { holds, ...line } = await verifyReceipt(database, keys.receipt.public, receipt);
  return { exit: holds ? 0 : 1, lines: [line] };
}

/** The report in words, a sentence a line. No outside witness has signed a checkpoint yet, so a demanded one is missing. */
export function sayReport(
  report: VerifyReport,
  language: Language,
  requireWitness: boolean,
): { readonly exit: 0 | 1 | 2; readonly text: string } {
  const { t } = textsIn(language);
  const unwitnessed = requireWitness && report.exit === 0;
  const lines = [...report.lines, ...(unwitnessed ? [{ text: auditMessages.witnessDemanded, values: {} }] : [])];
  return {
    exit: unwitnessed ? 2 : report.exit,
    text: lines.map(({ text, values }) => `${t(text, values)}\n`).join(''),
  };
}
