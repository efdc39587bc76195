import type { Message } from '../../kernel/message.ts';

/** Texts of the steps in which is made sure that nothing is lost: codes on paper, the copy of the key file, the self-check. */
export const backupTexts = {
  codesName: /*i18n*/ { id: 'first-start.backup.codes-name', message: 'Recovery codes', comment: 'Name of a step.' },
  codesTitle: /*i18n*/ {
    id: 'first-start.backup.codes-title',
    message: 'Your recovery codes, on paper',
    comment: 'Heading of a step.',
  },
  codesLead: /*i18n*/ {
    id: 'first-start.backup.codes-lead',
    message:
      'If every passkey of yours is lost, one of these codes lets you make a new one. Each can be used once. They are shown only here.',
    comment: 'Under the heading.',
  },
  codesFor: /*i18n*/ {
    id: 'first-start.backup.codes-for',
    message: 'Recovery codes for {name}, {agency}',
    comment: 'Heading above the codes, also on paper.',
  },
  codesHow: /*i18n*/ {
    id: 'first-start.backup.codes-how',
    message:
      'To use one, open {address} and enter it. Keep this paper locked away, and not beside the device with your passkey.',
    comment: 'Under the codes, also on paper. {address} is an address.',
  },
  codesPrint: /*i18n*/ {
    id: 'first-start.backup.codes-print',
    message: 'Print this page with the print command of your browser, or write the codes by hand.',
    comment: 'Above the codes.',
  },
  codesKept: /*i18n*/ {
    id: 'first-start.backup.codes-kept',
    message: 'I have the codes on paper',
    comment: 'Tick box.',
  },
  codesKeptMissing: /*i18n*/ {
    id: 'first-start.backup.codes-kept-missing',
    message: 'Print or write down the codes, then tick that you have them.',
    comment: 'Error.',
  },
  keyName: /*i18n*/ { id: 'first-start.backup.key-name', message: 'Key file', comment: 'Name of a step.' },
  keyTitle: /*i18n*/ {
    id: 'first-start.backup.key-title',
    message: 'Copy the key file to another place',
    comment: 'Heading of a step.',
  },
  keyLead: /*i18n*/ {
    id: 'first-start.backup.key-lead',
    message:
      'The key file opens names, addresses and notes. If it is lost, they can never be read again: there is no other copy, here or at any supplier.',
    comment: 'Under the heading.',
  },
  keyWhere: /*i18n*/ {
    id: 'first-start.backup.key-where',
    message: 'The file is on the server',
    comment: 'Heading of the first of three things to do; the path follows.',
  },
  keyCopy: /*i18n*/ {
    id: 'first-start.backup.key-copy',
    message: 'Copy it to another place, such as a memory stick that will be locked away',
    comment: 'Heading of the second thing to do; a command follows.',
  },
  keyPrint: /*i18n*/ {
    id: 'first-start.backup.key-print',
    message: 'Ask for the fingerprint of the copy',
    comment: 'Heading of the third thing to do; a command follows.',
  },
  keyPlace: /*i18n*/ {
    id: 'first-start.backup.key-place',
    message: 'Keep it apart from the backups of the database: a person who has both can read everything.',
    comment: 'Hint under the command that copies.',
  },
  keyElsewhere: /*i18n*/ {
    id: 'first-start.backup.key-elsewhere',
    message: 'Run it on the server in the folder of CAPE, or on any computer that has CAPE.',
    comment: 'Hint under the command that gives the fingerprint.',
  },
  keyField: /*i18n*/ {
    id: 'first-start.backup.key-field',
    message: 'Fingerprint of the copy',
    comment: 'Label of a field.',
  },
  keyHint: /*i18n*/ {
    id: 'first-start.backup.key-hint',
    message: '24 characters in six groups. Spaces and hyphens do not matter.',
    comment: 'Hint.',
  },
  keyMissing: /*i18n*/ {
    id: 'first-start.backup.key-missing',
    message: 'Enter the fingerprint that the command prints for the copy.',
    comment: 'Error.',
  },
  keyWrong: /*i18n*/ {
    id: 'first-start.backup.key-wrong',
    message:
      'This is not the fingerprint of the key file as it is now. Copy the file again, and ask for the fingerprint of the new copy.',
    comment: 'Error.',
  },
  keyDone: /*i18n*/ {
    id: 'first-start.backup.key-done',
    message: 'The copy has been compared with the key file: they are the same.',
    comment: 'Note.',
  },
  checkName: /*i18n*/ { id: 'first-start.backup.check-name', message: 'Self-check', comment: 'Name of a step.' },
  checkTitle: /*i18n*/ {
    id: 'first-start.backup.check-title',
    message: '{count, plural, =0 {Nothing must be fixed} one {One thing must be fixed} other {# things must be fixed}}',
    comment: 'Heading of the last step.',
  },
  checkLead: /*i18n*/ {
    id: 'first-start.backup.check-lead',
    message:
      '{count, plural, one {# check is good.} other {# checks are good.}} The command “npx cape doctor” makes the same check at any time.',
    comment: 'Under the heading; the command stays.',
  },
  checkAgain: /*i18n*/ { id: 'first-start.backup.check-again', message: 'Check again', comment: 'Link.' },
  checkBad: /*i18n*/ { id: 'first-start.backup.check-bad', message: 'Must be fixed', comment: 'Heading of a group.' },
  checkWarn: /*i18n*/ {
    id: 'first-start.backup.check-warn',
    message: 'Should be fixed',
    comment: 'Heading of a group.',
  },
  checkNote: /*i18n*/ {
    id: 'first-start.backup.check-note',
    message: 'Only you can know',
    comment: 'Heading of a group.',
  },
  checkGood: /*i18n*/ { id: 'first-start.backup.check-good', message: 'Good', comment: 'Heading of a group.' },
  checkZone: /*i18n*/ {
    id: 'first-start.backup.check-zone',
    message: 'Country and time zone: {country}, {zone}.',
    comment: 'One line of the check. {zone} is a name such as Europe/Riga.',
  },
  checkMade: /*i18n*/ {
    id: 'first-start.backup.check-made',
    message: 'Made for production: there is no demo sign-in in this database, and there never will be.',
    comment: 'One line of the check.',
  },
  checkKnown: /*i18n*/ {
    id: 'first-start.backup.check-known',
    message: 'I will fix this before people work here',
    comment: 'Tick box, where something must be mended.',
  },
  checkKnownMissing: /*i18n*/ {
    id: 'first-start.backup.check-known-missing',
    message: 'Fix what must be fixed and check again, or tick that you will do it before people work here.',
    comment: 'Error.',
  },
  finishTitle: /*i18n*/ {
    id: 'first-start.backup.finish-title',
    message: 'Now the agency is made',
    comment: 'Heading above the last button.',
  },
  finishText: /*i18n*/ {
    id: 'first-start.backup.finish-text',
    message:
      '{agency} with the unit {unit} and you as its administrator, all at once. Then you are signed in, and invite a second administrator first.',
    comment: 'Above the last button. {agency} and {unit} are names.',
  },
  finish: /*i18n*/ { id: 'first-start.backup.finish', message: 'Finish the set-up', comment: 'The last button.' },
} as const satisfies Record<string, Message>;
