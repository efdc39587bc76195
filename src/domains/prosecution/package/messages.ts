import type { Message } from '../../../kernel/message.ts';
import type { recipients } from './schema.ts';

const made: Readonly<Record<(typeof recipients)[number], Message>> = {
  court: /*i18n*/ {
    id: 'prosecution.package.made-court',
    message: 'A sealed package of evidence was made for the court',
    comment: 'Timeline',
  },
  defence: /*i18n*/ {
    id: 'prosecution.package.made-defence',
    message: 'A sealed package of evidence was made for the defence',
    comment: 'Timeline',
  },
};

export const packageMessages = {
  made,
  notInLog: /*i18n*/ {
    id: 'prosecution.problem.package-not-in-log',
    message: 'The newest entries about this evidence are not sealed in the log yet. Try again in a few seconds.',
    comment: 'Problem: a sealed package is made of evidence whose entries are some seconds old',
  },
  fileClosed: /*i18n*/ {
    id: 'prosecution.problem.package-file-closed',
    message: 'A file of {item} cannot be opened. See its files, or leave it out of the package.',
    comment: 'Problem: a file waits to be scanned, or a virus was found in it; item such as E07',
  },
  fileWithoutHash: /*i18n*/ {
    id: 'prosecution.problem.package-file-without-hash',
    message: 'The hash of a file of {item} is missing, so it cannot be proved. Leave it out of the package.',
    comment: 'Problem: item such as E07',
  },
  tooLarge: /*i18n*/ {
    id: 'prosecution.problem.package-too-large',
    message: 'A package can hold 4 GB and 60,000 files. Choose fewer pieces of evidence and make several packages.',
    comment: 'Problem: the files of the chosen evidence are too large together',
  },
  fileDamaged: /*i18n*/ {
    id: 'prosecution.problem.package-file-damaged',
    message:
      'A file of {item} is not what it was when it came: its hash does not match. The package was not sent. Tell the operator.',
    comment: 'Problem: stored bytes of a file were damaged; item such as E07',
  },
  noSuch: /*i18n*/ {
    id: 'prosecution.problem.package-none',
    message: 'This package is not in the criminal file. Reload the page.',
    comment: 'Problem',
  },
  fetchingMany: /*i18n*/ {
    id: 'prosecution.problem.package-fetching-many',
    message: 'You are already downloading {many} packages. Wait until one of them is done.',
    comment: 'Problem: too many large downloads at once',
  },
  readMe: /*i18n*/ {
    id: 'prosecution.package.read-me',
    message:
      'Sealed package of evidence {reference}, made {day}. Open it in the verifier, a single page that works without a network: it shows what is in the package and whether anything was changed. Compare the fingerprint of the key with what the agency says by telephone. If it is opened and zipped again, the seal of the container is broken.',
    comment: 'Text file in the package, on one line',
  },
} as const;
