import type { Message } from '../kernel/message.ts';

export const cliMessages = {
  usage: /*i18n*/ {
    id: 'cli.usage',
    message:
      'cape study FILE [--json] [--html OUT]         where cases of a caseload drop out; FILE is CSV, XLSX or XML\n  [--from DAY] [--to DAY] [--followed-to DAY] [--unit person|case|offence] [--seed N] [--lang sv|en]\ncape study FILE --fidelity [--json]           what of each column of a file is read\ncape study rerun STUDY.json [--data FILE]     makes a study again: the same bytes (exit 0), or not (exit 1)\ncape study --country SE --figures [--json]    published figures, with mark and source\ncape mse FILE.csv [--json] [--method NAME]    how many people may be on no list, and whether that may be shown\ncape survival FILE.csv [--json]               how long it takes, which ending comes, whether groups differ, what matters\ncape effect FILE.csv [--lot] [--json]         what changed after training: units and periods, answers to questions, or a survey\ncape migrate                                  sets up a database or brings it to this version, as its owner: CAPE_OWNER_URL\ncape setup FILE [--dry-run] [--json] [--renew-invitation PERSON]\n                                              agencies, units, people and sign-in services as a YAML file says, as the owner (exit 0, 1 mistakes in the file, 2 not tried)\ncape export-agency AGENCY --out DIR [--to AGE_RECIPIENT] [--json]\n                                              everything that an agency owns, decrypted, into a new folder, as the owner (exit 0, 1 something could not be opened, 2 nothing was written)\ncape import DIR [--dry-run] [--json]          takes an agency in from such a folder, all of it or nothing, as the owner (exit 0, 2 not imported)\ncape import-cases FILE --map MAP.yaml --as ACCOUNT --capacity CAPACITY [--set-aside] [--dry-run] [--json]\n                                              an agency’s earlier cases from CSV or XLSX, for one person, as the owner (exit 0, 1 rows are wrong, 2 not tried)\ncape verify CERTIFICATE [--keys FILE] [--json]\n                                              whether a certificate holds, a PDF or the text of its QR code (exit 0, 1 changed, ended or withdrawn, 2 cannot be read)\ncape verify PACKAGE [--keys FILE | --fingerprint HEX] [--json]\n                                              whether a sealed package of evidence is whole, and if not, where it was changed (exit 0, 1 changed or of another key, 2 cannot be read)\ncape verifier > FILE.html                     the page that checks a sealed package in any browser, without a network (exit 0, 2 not built)\ncape keys renew-certificates [--void-earlier] a new key for certificates, once the server has started again (exit 0 or 2)\ncape keys fingerprint COPY                    the fingerprint of a copy of the key file, to compare with that of the file itself (exit 0, 1 no key file or no copy, 2 cannot be read)\ncape doctor [--json]                          whether this installation is as it should be, and what must be fixed (exit 0 or 1)\ncape doctor --mail-to ADDRESS                 sends one test email (exit 0, or 1 and what must be fixed)\ncape audit verify [--require-witness]         whether the log of each agency is whole (exit 0, 1 tampered, 2 incomplete or cannot be read)\ncape audit verify --receipt FILE              whether the log holds what a saved receipt was given for (exit 0, 1 no, 2 cannot be read)\ncape audit verify --export DIR                whether a folder of cape export-agency is whole, and the log in it (exit 0, 1 tampered, 2 cannot be read)\ncape knowledge check [--json]                 whether the files of knowledge/ fit together (exit 0, 1 something is wrong: file, line, entry)\ncape clocks --country XX --start DAY [--json] every time limit of a country from a day: due day, what starts it, what is lost (exit 0 or 2)\ncape wage FILE.csv --country XX --agreement ID [--json]\n                                              what is owed for the hours of a file, as a range, and what would narrow it (exit 0, 1 rows are wrong, 2 not tried)\ncape elements --fixture ID [--json]           what courts found of a judged case, element by element, beside what the rule says\ncape elements --country XX --facts FILE [--offence ID] [--on DAY] [--json]\n                                              what facts support under the law of a country, element by element (exit 0, 1 a fact is wrong, 2 not tried)\ncape course check DIR [--json]                whether the courses in a folder fit together (exit 0, 1 what must be mended, 2 not tried)\ncape course examine FILE [--json]             whether a course package in cmi5 or SCORM 1.2 can be taken (exit 0, 1 refused, 2 not tried)\ncape exercise check FILE [--json]             whether a scenario of an exercise can be played (exit 0, 1 what must be mended, 2 not tried)\ncape exercise play FILE --script MOVES.json [--json]\n                                              what the debrief shows of these moves (exit 0, 1 wrong moves, 2 not tried)\ncape survey check FILE [--json]               whether a survey can be drawn and asked, and who is drawn (exit 0, 1 what must be mended, 2 not tried)\ncape survey results FILE [--json]             shares with limits from answers in a file, as on screen\ncape exchange out|in FILE [--as htcds|ctdc] [--to OUT]\n                                              a caseload as HTCDS 2.0 or in the layout of CTDC, and what is lost on the way\ncape hsds in|out FILE [--json]                services of a directory from HSDS 3.0, or as HSDS 3.0; confidential addresses are left out (exit 0, 1 what is wrong, by path, 2 cannot be read)\ncape ftm in|out FILE [--to OUT] [--json]      FollowTheMoney entities as a file of links, and back (exit 0, 1 what is wrong: line and entity, 2 cannot be read)\ncape bods in|out FILE [--to OUT] [--json]     the same with statements of the Beneficial Ownership Data Standard 0.4\ncape demo reset [--yes]                       puts a demo back to its beginning; refuses everywhere else\ncape --version\ncape --help\nnpm run seed                                  makes an invented caseload to try it on',
    comment: 'Help of the command line; keep the commands as they are, translate what comes after them',
  },
  unknownWord: /*i18n*/ {
    id: 'cli.unknown-word',
    message: 'cape does not know “{word}”. Available:',
    comment: 'Command line: a word after cape that means nothing; the help follows',
  },
  unknownFlag: /*i18n*/ {
    id: 'cli.unknown-flag',
    message: '{flag} is not known here. cape --help shows what is.',
    comment: 'Command line: an unknown option',
  },
  noVerifier: /*i18n*/ {
    id: 'cli.no-verifier',
    message: 'The verifier is not built. Run npm run build, then try again.',
    comment: 'Command line: cape verifier without a build',
  },
  noFile: /*i18n*/ {
    id: 'cli.no-file',
    message: 'The file {path} cannot be read. Check its name, and whether you may read it.',
    comment: 'Command line: a file that was named is not there',
  },
  failed: /*i18n*/ {
    id: 'cli.failed',
    message: 'The command failed.',
    comment: 'Command line: an error without words',
  },
  migrated: /*i18n*/ {
    id: 'cli.migrated',
    message:
      '{count, plural, =0 {The database was up to date.} one {The database is up to date: # migration was run.} other {The database is up to date: # migrations were run.}}',
    comment: 'Command line: cape migrate has done its work',
  },
  copyKeys: /*i18n*/ {
    id: 'cli.copy-keys',
    message:
      'Every agency has its key in {path}. Copy this file to a separate place, apart from the backups of the database.',
    comment: 'Command line: after cape migrate, which may have made new keys',
  },
  keysUsage: /*i18n*/ {
    id: 'cli.keys-usage',
    message:
      'Name the copy: cape keys fingerprint COPY. Or renew the key for certificates: cape keys renew-certificates [--void-earlier].',
    comment: 'Command line: cape keys without a file; keep the commands as they are',
  },
  keysRenewed: /*i18n*/ {
    id: 'cli.keys-renewed',
    message:
      'Certificates are signed with a new key once the server has started again. Those signed before still hold. Copy the key file to where its copy is kept.',
    comment: 'Command line: the result of cape keys renew-certificates',
  },
  keysRenewedVoid: /*i18n*/ {
    id: 'cli.keys-renewed-void',
    message:
      'Certificates are signed with a new key once the server has started again. Those signed before are no longer trusted: their holders print new ones. Copy the key file to where its copy is kept.',
    comment: 'Command line: the result of cape keys renew-certificates --void-earlier',
  },
  keysItself: /*i18n*/ {
    id: 'cli.keys-itself',
    message: '{path} is the key file itself. Copy it to another place, and name the copy.',
    comment: 'Command line: cape keys fingerprint with the key file, or a link to it',
  },
  keysNone: /*i18n*/ {
    id: 'cli.keys-none',
    message: '{path} is no key file, or is damaged. Copy the key file again.',
    comment: 'Command line: cape keys fingerprint with another file',
  },
  setupUsage: /*i18n*/ {
    id: 'cli.setup-usage',
    message:
      'Name the file: cape setup FILE [--dry-run] [--json] [--renew-invitation PERSON]. PERSON is agency/person with the keys of the file, or the number of an account; with it alone, no file is needed.',
    comment: 'Command line: cape setup without a file; keep the command as it is',
  },
  demoSure: /*i18n*/ {
    id: 'cli.demo.sure',
    message: 'Everything done in this demo will be removed. Reset the demo? (yes/no)',
    comment: 'Command line: asked before the demo is put back; y, yes, j and ja confirm',
  },
  demoKept: /*i18n*/ {
    id: 'cli.demo.kept',
    message: 'Nothing was removed. Use --yes when there is no one to confirm.',
    comment: 'Command line: the demo was not put back',
  },
  demoFar: /*i18n*/ {
    id: 'cli.demo.far',
    message: '{done} of {all} acts',
    comment: 'Command line: how far the demo is that is being put back; both are whole numbers',
  },
  demoBack: /*i18n*/ {
    id: 'cli.demo.back',
    message: 'The demo is reset. All users are signed out.',
    comment: 'Command line: the running server has made its demo again',
  },
  demoNextStart: /*i18n*/ {
    id: 'cli.demo.next-start',
    message: 'The demo is removed. The next start creates it again.',
    comment: 'Command line: no server was running',
  },
} satisfies Record<string, Message>;
