import type { Message, MessageValues } from '../../kernel/message.ts';

/** What is wrong with a folder, with where it should go, or with where it should come in. Nothing was changed. */
export class MoveRefused extends Error {
  override readonly name = 'MoveRefused';
  readonly text: Message;
  readonly values: MessageValues;
  constructor(text: Message, values: MessageValues) {
    super(text.id);
    this.text = text;
    this.values = values;
  }
}

export const moveMessages = {
  exportUsage: /*i18n*/ {
    id: 'move.export-usage',
    message:
      'Name the agency, by its number or its short name, and a folder that is not there yet: cape export-agency AGENCY --out DIR [--to AGE_RECIPIENT] [--json].',
    comment: 'Command line: cape export-agency without what it needs; keep the command as it is',
  },
  importUsage: /*i18n*/ {
    id: 'move.import-usage',
    message: 'Name the folder: cape import DIR [--dry-run] [--json].',
    comment: 'Command line: cape import without a folder; keep the command as it is',
  },
  noAgency: /*i18n*/ {
    id: 'move.no-agency',
    message: 'There is no agency {agency} here. Available: {available}.',
    comment: 'Command line: cape export-agency with an agency that is not there; {available}: numbers and short names',
  },
  noRecipient: /*i18n*/ {
    id: 'move.no-recipient',
    message: 'The text after --to is no age recipient. It begins with age1, as age-keygen prints it.',
    comment: 'Command line: to whom the folder should be sealed; age is the name of a program',
  },
  outThere: /*i18n*/ {
    id: 'move.out-there',
    message: '{path} is there already. Name a folder that is not there yet.',
    comment: 'Command line: cape export-agency writes a new folder and nothing else',
  },
  outNowhere: /*i18n*/ {
    id: 'move.out-nowhere',
    message: 'The folder {path}, in which the new one should be, is not there. Create it first.',
    comment: 'Command line: cape export-agency',
  },
  exported: /*i18n*/ {
    id: 'move.exported',
    message:
      'Exported {name} to {path}: {acts, plural, one {# act} other {# acts}}, {files, plural, one {# file with contents} other {# files with contents}}, {received, plural, one {# message received} other {# messages received}}.',
    comment: 'Command line: what cape export-agency has written; {name}: an agency',
  },
  holdsSecrets: /*i18n*/ {
    id: 'move.holds-secrets',
    message:
      'WARNING: THIS FOLDER HOLDS SECRETS IN CLEAR. Everything that was encrypted in the agency’s matters can be read in it: names, identities, narratives, files. Keep it on an encrypted disk, give it to no one who may not read all of it, and delete it when it is no longer needed.',
    comment: 'Command line: printed after cape export-agency, loudly',
  },
  isSealedTo: /*i18n*/ {
    id: 'move.is-sealed-to',
    message:
      'Each file is encrypted to {recipient}. Only the holder of that key opens it; SEALED.txt in the folder says how. Names and sizes of the files can be seen.',
    comment: 'Command line: cape export-agency with --to; age is the name of a program',
  },
  damagedFiles: /*i18n*/ {
    id: 'move.damaged-files',
    message:
      '{count, plural, one {# piece of a file could not be opened} other {# pieces of files could not be opened}}: what is stored was changed or is damaged. Each is named in about.json beside its file.',
    comment: 'Command line: cape export-agency; attachments, pictures and recordings are stored in pieces',
  },
  undelivered: /*i18n*/ {
    id: 'move.undelivered',
    message:
      '{count, plural, one {# message to the agency waits to be delivered} other {# messages to the agency wait to be delivered}} and is not in the folder. Start CAPE, wait until all are delivered, and export again.',
    comment: 'Command line: cape export-agency; messages that other agencies have sent and that have not arrived',
  },
  personal: /*i18n*/ {
    id: 'move.personal',
    message:
      'What {count, plural, one {# person} other {# people}} answered in courses and in the survey is seen by each of them alone. It is not the agency’s and is not in the folder.',
    comment: 'Command line: cape export-agency; answers that no one else in the agency can see',
  },
  imported: /*i18n*/ {
    id: 'move.imported',
    message:
      'Imported {name}: {acts, plural, one {# act} other {# acts}} in {streams, plural, one {# matter} other {# matters}}, {accounts, plural, one {# account} other {# accounts}}, {files, plural, one {# file with contents} other {# files with contents}}.',
    comment: 'Command line: what cape import has taken in; {name}: an agency',
  },
  wouldImport: /*i18n*/ {
    id: 'move.would-import',
    message:
      'Nothing was changed (--dry-run). The import would succeed: {name}, {acts, plural, one {# act} other {# acts}} in {streams, plural, one {# matter} other {# matters}}, {accounts, plural, one {# account} other {# accounts}}, {files, plural, one {# file with contents} other {# files with contents}}.',
    comment: 'Command line: cape import --dry-run; {name}: an agency',
  },
  copyKeys: /*i18n*/ {
    id: 'move.copy-keys',
    message:
      'The agency has a new key in {path}. Copy this file to a separate place, apart from the backups of the database.',
    comment: 'Command line: after cape import',
  },
  notSignIn: /*i18n*/ {
    id: 'move.not-sign-in',
    message:
      'Not imported: sign-in services, passkeys, sessions, phones, keys for systems, directories and webhooks. They let people, phones and systems in where they were made. Invite an administrator with cape setup --renew-invitation; the administrator invites the others.',
    comment: 'Command line: after cape import; keep the command as it is',
  },
  notLog: /*i18n*/ {
    id: 'move.not-log',
    message:
      'Not imported as log: the {entries, plural, one {# entry} other {# entries}} of the log of the earlier installation. They are kept as an archive and are in every later export; cape audit verify --export DIR verifies them. The log here begins with this import, which names every act.',
    comment: 'Command line: after cape import; keep the command as it is',
  },
  notFolded: /*i18n*/ {
    id: 'move.not-folded',
    message:
      '{count, plural, one {# matter of a joint workspace has} other {# matters of joint workspaces have}} acts of other agencies between its own, which are not in the folder. The agency’s own acts were imported; the matter is not shown until the other agency has moved here too.',
    comment: 'Command line: after cape import; workspaces of several agencies',
  },
  notReply: /*i18n*/ {
    id: 'move.not-reply',
    message:
      'Messages received before the move can be read and not answered: the agencies that sent them are here by name only, with no one to receive.',
    comment: 'Command line: after cape import',
  },
  notIndexed: /*i18n*/ {
    id: 'move.not-indexed',
    message:
      'Codes and indexes of the earlier keys do not match new ones: a personal number recorded before the move is not found as the same number recorded after it, the study can count such a person twice, and a worker’s code for a tip opens nothing here.',
    comment: 'Command line: after cape import; why something that was imported does not work as before',
  },
  deskTaken: /*i18n*/ {
    id: 'move.desk-taken',
    message: 'Another unit reads tips here already. Change it with cape setup if the imported unit should.',
    comment: 'Command line: after cape import; which unit reads tips of workers; keep the command as it is',
  },
  logWhole: /*i18n*/ {
    id: 'move.log-whole',
    message:
      '{place}: the log is whole, {entries, plural, one {# entry} other {# entries}}, {sealed} of them sealed. It is signed with the key {key}. Compare it with the key that you knew before: a key that comes with the folder proves only that the folder fits itself.',
    comment: 'Command line: cape audit verify --export; {place}: a folder; {key}: a public key',
  },
  logUnreadable: /*i18n*/ {
    id: 'move.log-unreadable',
    message: 'The log in {place} cannot be read: a line in it is not as an export has it.',
    comment: 'Command line: cape audit verify --export; {place}: a folder',
  },
  noFolder: /*i18n*/ {
    id: 'move.no-folder',
    message: '{path} is no folder of an export: the file {file} is not in it. Check the name.',
    comment: 'Command line: cape import with another folder',
  },
  isSealed: /*i18n*/ {
    id: 'move.is-sealed',
    message: 'This folder is encrypted. Open it first, as SEALED.txt in it says, and import the folder that is opened.',
    comment: 'Command line: cape import of a folder that was sealed with age',
  },
  badSums: /*i18n*/ {
    id: 'move.bad-sums',
    message:
      'SHA256SUMS, line {line}: not a checksum and a name, or a name that was there before. Copy the folder again.',
    comment: 'Command line: the list of checksums of an export is damaged',
  },
  badPath: /*i18n*/ {
    id: 'move.bad-path',
    message:
      'SHA256SUMS, line {line}: {file} is no name of a file in this folder. An export never has such a name; do not use this folder.',
    comment: 'Command line: a name that leads out of the folder',
  },
  missing: /*i18n*/ {
    id: 'move.missing',
    message: 'The file {file} is missing in the folder. Copy the folder again.',
    comment: 'Command line: a file of an export that its checksums name',
  },
  extra: /*i18n*/ {
    id: 'move.extra',
    message: 'The file {file} is in the folder and SHA256SUMS does not name it. Remove it, or copy the folder again.',
    comment: 'Command line: a file that does not belong to the export',
  },
  noFile: /*i18n*/ {
    id: 'move.no-file',
    message: '{file} is a link or no file. An export has none; copy the folder again from where it was made.',
    comment: 'Command line: a symbolic link or a pipe in the folder of an export',
  },
  changed: /*i18n*/ {
    id: 'move.changed',
    message: 'The file {file} is not as it was exported: its checksum is another one. Copy the folder again.',
    comment: 'Command line: a file of an export was changed or damaged',
  },
  noJson: /*i18n*/ {
    id: 'move.no-json',
    message:
      '{file}, line {line}: not a JSON object, or the line has no end. An export has no such line; copy the folder again.',
    comment: 'Command line: a damaged line in a file of an export',
  },
  badLine: /*i18n*/ {
    id: 'move.bad-line',
    message: '{file}, line {line}: {what} is not as an export has it. Export again from the earlier installation.',
    comment: 'Command line: a line of an export that cannot be meant; {what}: the name of a field',
  },
  newer: /*i18n*/ {
    id: 'move.newer',
    message:
      'The folder was made by a newer CAPE ({theirs}) than this one ({ours}). Update CAPE, run cape migrate, and import again.',
    comment: 'Command line: cape import; {theirs}, {ours}: versions',
  },
  otherMode: /*i18n*/ {
    id: 'move.other-mode',
    message: 'A demo and production never share a database: the folder is from one and this database is the other.',
    comment: 'Command line: cape import',
  },
  unknownCountry: /*i18n*/ {
    id: 'move.unknown-country',
    message:
      'The agency is of {country}, a country that this version of CAPE ({ours}) is not made for: its law, days and clock are not here. Nothing was changed. Import it with a version that knows the country.',
    comment: 'Command line: cape import; {country}: two letters; {ours}: a version',
  },
  agencyThere: /*i18n*/ {
    id: 'move.agency-there',
    message: '{name} is in this database already. An agency is imported once, into a database that does not have it.',
    comment: 'Command line: cape import',
  },
  idTaken: /*i18n*/ {
    id: 'move.id-taken',
    message:
      'The number {number} of {name} belongs to {other} in this database. Numbers are kept at an import; import into an empty database.',
    comment: 'Command line: cape import; {name}, {other}: agencies or units',
  },
} satisfies Record<string, Message>;
