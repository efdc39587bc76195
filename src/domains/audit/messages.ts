import type { Message } from '../../kernel/message.ts';

/** What the verifier of the log says, one sentence for each kind of finding. */
export const auditMessages = {
  changedEntry: /*i18n*/ {
    id: 'audit.changed-entry',
    message: 'Log {log}: entry {index} (row {row}) was changed after it was written.',
    comment: 'Verifier: the bytes of a log entry no longer give its hash',
  },
  changedLeaf: /*i18n*/ {
    id: 'audit.changed-leaf',
    message: 'Log {log}: the sealed hash of entry {index} (row {row}) is not the hash of the entry.',
    comment: 'Verifier: entry and leaf do not agree',
  },
  missingEntry: /*i18n*/ {
    id: 'audit.missing-entry',
    message: 'Log {log}: entry {index} (row {row}) is missing.',
    comment: 'Verifier: a leaf exists but its entry was deleted',
  },
  movedLeaf: /*i18n*/ {
    id: 'audit.moved-leaf',
    message: 'Log {log}: entry {index} (row {row}) is not where it was sealed.',
    comment: 'Verifier: entries of a batch are not in the order in which they were written',
  },
  missingLeaf: /*i18n*/ {
    id: 'audit.missing-leaf',
    message: 'Log {log}: the leaf of entry {index} is missing.',
    comment: 'Verifier: the numbering of leaves has a gap',
  },
  wrongRoot: /*i18n*/ {
    id: 'audit.wrong-root',
    message:
      'Log {log}: batch {batch} (entries {first} to {last}) does not match the signed root: an entry in it was changed, left out or moved.',
    comment: 'Verifier: recomputed Merkle root differs',
  },
  wrongSignature: /*i18n*/ {
    id: 'audit.wrong-signature',
    message: 'Log {log}: batch {batch} was not signed with the key of this installation.',
    comment: 'Verifier: signature over a checkpoint does not hold',
  },
  wrongNote: /*i18n*/ {
    id: 'audit.wrong-note',
    message: 'Log {log}: the signed content of batch {batch} does not match its row.',
    comment: 'Verifier: the signed text and the columns differ',
  },
  missingBatch: /*i18n*/ {
    id: 'audit.missing-batch',
    message: 'Log {log}: batch {batch} is missing.',
    comment: 'Verifier: batch numbers have a gap',
  },
  lateEntries: /*i18n*/ {
    id: 'audit.late-entries',
    message:
      'Log {log}: batch {batch} sealed {count, plural, one {# entry} other {# entries}} that should have been sealed before it.',
    comment: 'Verifier: entries flagged late by the sealer',
  },
  neverSealed: /*i18n*/ {
    id: 'audit.never-sealed',
    message: 'Log {log}: row {row} was excluded from sealing.',
    comment: 'Verifier: an entry older than the last batch has no leaf',
  },
  sessionGap: /*i18n*/ {
    id: 'audit.session-gap',
    message: 'Log {log}: a session wrote {expected} entries, {found} are there; number {missing} is missing.',
    comment: 'Verifier: per-session counter has a gap or the end is cut off',
  },
  sessionTwice: /*i18n*/ {
    id: 'audit.session-twice',
    message: 'Log {log}: a session has written two entries with the number {number}.',
    comment: 'Verifier: an entry was put there a second time',
  },
  sessionNotStarted: /*i18n*/ {
    id: 'audit.session-not-started',
    message:
      'Log {log}: a session does not start with a sign-in: row {row} is its first entry. The session was created directly in the database, and its actions were not performed by the account shown.',
    comment: 'Verifier: a session was put into the database past the sign-in',
  },
  sessionNotInLog: /*i18n*/ {
    id: 'audit.session-not-in-log',
    message: 'Log {log}: the database contains a session of account {account} whose sign-in is not in the log.',
    comment: 'Verifier: a session without any entry, put into the database past the sign-in; account is a number',
  },
  sessionOfTwo: /*i18n*/ {
    id: 'audit.session-of-two',
    message: 'Log {log}: entries of one session name several accounts: {accounts}.',
    comment: 'Verifier: a session was given to another account; accounts are numbers',
  },
  notMade: /*i18n*/ {
    id: 'audit.not-made',
    message:
      'Log {log}: entry {index} (row {row}) was not created by a server with the keys of this installation. The event did not take place there.',
    comment: 'Verifier: the proof (HMAC) of an entry is missing or wrong: someone wrote it into the database',
  },
  madeTwice: /*i18n*/ {
    id: 'audit.made-twice',
    message: 'Log {log}: entry {index} (row {row}) is a copy of another entry.',
    comment: 'Verifier: the proof of an entry is that of an earlier one',
  },
  olderMore: /*i18n*/ {
    id: 'audit.older-more',
    message:
      'Log {log}: up to row {row} there were {count} entries when proofs were introduced, and now there are {found}.',
    comment: 'Verifier: entries were passed off as older than proofs; all three are numbers',
  },
  olderMoved: /*i18n*/ {
    id: 'audit.older-moved',
    message: 'Log {log}: its checkpoints disagree on which entries are older than proofs.',
    comment: 'Verifier: the boundary before which entries need no proof was moved',
  },
  olderProved: /*i18n*/ {
    id: 'audit.older-proved',
    message: 'Log {log}, entry {index} (row {row}): it has a proof, but the database marks it as older than proofs.',
    comment: 'Verifier: the boundary before which entries need no proof was moved over entries that were written since',
  },
  olderNotSigned: /*i18n*/ {
    id: 'audit.older-not-signed',
    message:
      'Log {log}: a row of audit.older states that {count} entries up to row {row} are older than proofs. No signed checkpoint of this log confirms it.',
    comment:
      'Verifier: someone added or changed that row; audit.older is the name of a table; count and row are numbers',
  },
  changedAct: /*i18n*/ {
    id: 'audit.changed-act',
    message: 'Act {id} was changed after it was written: it does not match the log.',
    comment: 'Verifier: an act row differs from its commitment in the log',
  },
  movedAct: /*i18n*/ {
    id: 'audit.moved-act',
    message: 'Act {id} is in another confidentiality area than the one it was written in.',
    comment: 'Verifier: an act was moved or copied to where others can read it',
  },
  missingAct: /*i18n*/ {
    id: 'audit.missing-act',
    message: 'Act {id} is missing; the log shows that it was written.',
    comment: 'Verifier: a commitment without its act',
  },
  unloggedAct: /*i18n*/ {
    id: 'audit.unlogged-act',
    message: 'Act {id} is not in the log of any agency.',
    comment: 'Verifier: an act without any commitment',
  },
  lostReceipt: /*i18n*/ {
    id: 'audit.lost-receipt',
    message: 'Act {id} has a receipt for an entry that no log contains.',
    comment: 'Verifier: the leaf of a stored receipt is not there; a person may hold the same receipt',
  },
  keptBeyond: /*i18n*/ {
    id: 'audit.kept-beyond',
    message:
      'Log {log}: entries {first} to {last} are missing. A checkpoint stored outside the database shows that there were {size}.',
    comment: 'Verifier: the log is shorter than a checkpoint in the data folder; numbers begin at 0',
  },
  keptDiffers: /*i18n*/ {
    id: 'audit.kept-differs',
    message:
      'Log {log}: its first {size, plural, one {# entry does} other {# entries do}} not match a checkpoint stored outside the database.',
    comment: 'Verifier: the log is long enough, but another history than a checkpoint in the data folder',
  },
  keptForeign: /*i18n*/ {
    id: 'audit.kept-foreign',
    message:
      'Log {log}: the checkpoint at {size, plural, one {# entry} other {# entries}} stored outside the database was not signed with the key of this installation.',
    comment: 'Verifier: someone else wrote a checkpoint into the data folder',
  },
  keptDamaged: /*i18n*/ {
    id: 'audit.kept-damaged',
    message: 'The file {file} among the stored checkpoints contains data that is not a checkpoint of that log.',
    comment: 'Verifier: a file in the folder of checkpoints is damaged',
  },
  notKeptNewest: /*i18n*/ {
    id: 'audit.not-kept-newest',
    message:
      'The newest checkpoint of {count, plural, one {# log} other {# logs}} is not stored in {folder}. The removal of entries from its end would not be detected. Free some space there and check that the server may write there.',
    comment: 'Verifier: checkpoints stopped being written, as when the disk is full',
  },
  notKept: /*i18n*/ {
    id: 'audit.not-kept',
    message:
      'Incomplete: for {count, plural, one {# log} other {# logs}} no checkpoint is stored in {folder}, so it cannot be verified whether entries are missing at the end. The entries present are consistent. The server stores checkpoints from its next start.',
    comment: 'Verifier: the folder of checkpoints is missing or lacks a log; exit code 2',
  },
  keyMissing: /*i18n*/ {
    id: 'audit.key-missing',
    message:
      'The key of agency {agency} (epoch {epoch}) is missing in the key file: data encrypted for this agency cannot be opened. Restore the newest copy of the file.',
    comment: 'Verifier: an older key file was put in the place of the newest; exit code 2',
  },
  keyForeign: /*i18n*/ {
    id: 'audit.key-foreign',
    message:
      'The key of agency {agency} (epoch {epoch}) in the key file is not the one that this database knows: data encrypted for this agency cannot be opened. Restore the newest copy of the file.',
    comment: 'Verifier: the key file has another key for this agency; exit code 2',
  },
  keyUnknown: /*i18n*/ {
    id: 'audit.key-unknown',
    message:
      'The key of agency {agency} (epoch {epoch}) in the key file is not known to this database: CAPE did not create it for this database. Restore the copy of the file that belongs to this database.',
    comment: 'Verifier: the key file has one key more for this agency than the database knows; exit code 2',
  },
  receiptUnreadable: /*i18n*/ {
    id: 'audit.receipt.unreadable',
    message: 'There is no receipt in this file. Give the file that CAPE saved, or the answer of the API as JSON.',
    comment: 'Verifier of one receipt: exit code 2',
  },
  receiptForged: /*i18n*/ {
    id: 'audit.receipt.forged',
    message: 'This receipt was not signed with the key of this installation, or has been changed since.',
    comment: 'Verifier of one receipt: signature does not hold; exit code 1',
  },
  receiptLost: /*i18n*/ {
    id: 'audit.receipt.lost',
    message:
      'Tampered: this receipt was signed here on {time}, but log {log} does not contain the entry it was given for. The entry was removed or changed.',
    comment: 'Verifier of one receipt: the leaf is not in the log; exit code 1',
  },
  receiptOpen: /*i18n*/ {
    id: 'audit.receipt.open',
    message:
      'The receipt is valid: log {log} contains the entry it was given for on {time}. The entry is not sealed yet; check again in a minute.',
    comment: 'Verifier of one receipt: in the log, no leaf yet; exit code 0',
  },
  receiptHolds: /*i18n*/ {
    id: 'audit.receipt.holds',
    message:
      'The receipt is valid: it was given on {time} for entry {index} of log {log}. To verify the whole log, run npx cape audit verify.',
    comment: 'Verifier of one receipt: exit code 0',
  },
  sealingBehind: /*i18n*/ {
    id: 'audit.sealing-behind',
    message:
      'Some entries are over a minute old and not sealed. If a server is running, sealing is blocked: by a transaction that does not end, or deliberately.',
    comment: 'Verifier: a warning; sealing normally takes two seconds',
  },
  unreadable: /*i18n*/ {
    id: 'audit.unreadable',
    message: 'Log {log}: entry {index} (row {row}) cannot be read.',
    comment: 'Verifier: entry bytes are not JSON',
  },
  consistent: /*i18n*/ {
    id: 'audit.consistent',
    message:
      'Consistent: {entries, plural, one {# entry} other {# entries}} in {logs, plural, one {# log} other {# logs}}, {sealed} of them sealed; {acts, plural, one {# act} other {# acts}} as in the log.',
    comment: 'Verifier: result when nothing is wrong',
  },
  byOperator: /*i18n*/ {
    id: 'audit.by-operator',
    message:
      'Log {log}: {count, plural, one {# entry was} other {# entries were}} made by the operator of this installation, with npx cape setup, another command or at the address of the first start, the newest on {at} (row {row}). No person of the agency made {count, plural, one {it} other {them}}.',
    comment:
      'Verifier: agencies, units, people or invitations were set up by the operator, or cases imported for a person; no fault. {at} is a time such as 2026-11-30T09:00:00.000Z',
  },
  notWitnessed: /*i18n*/ {
    id: 'audit.not-witnessed',
    message:
      'Not yet witnessed: no one outside this installation has signed a checkpoint. Until then this shows that sealed entries have not been changed or removed without also changing the checkpoints in {folder}.',
    comment: 'Verifier: honest limit of the result',
  },
  tampered: /*i18n*/ {
    id: 'audit.tampered',
    message: 'Tampered: {count, plural, one {# finding} other {# findings}}.',
    comment: 'Verifier: result when something is wrong',
  },
  witnessDemanded: /*i18n*/ {
    id: 'audit.witness-demanded',
    message: 'A witness was required with --require-witness, but there is none.',
    comment: 'Verifier: exit code 2',
  },
} satisfies Record<string, Message>;
