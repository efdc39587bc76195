import type { Message } from '../../../kernel/message.ts';

export const verdictMessages = {
  whole: /*i18n*/ {
    id: 'prosecution.package.verdict.whole',
    message: 'The package is whole. Nothing in it was changed after it was signed.',
    comment: 'Verdict about a sealed package, on the command line and in the verifier',
  },
  changed: /*i18n*/ {
    id: 'prosecution.package.verdict.changed',
    message: 'The package was changed after it was signed.',
    comment: 'Verdict about a sealed package; a list of places follows',
  },
  unreadable: /*i18n*/ {
    id: 'prosecution.package.verdict.unreadable',
    message: 'This file is not a sealed package of evidence, or so little of it is left that it cannot be read.',
    comment: 'Verdict about a file',
  },
} as const satisfies Readonly<Record<string, Message>>;

export const packageCommandMessages = {
  otherKey: /*i18n*/ {
    id: 'prosecution.package.key-other',
    message: 'The package was signed with another key than the one you compare with.',
    comment: 'Verdict: someone may have made the package again with a key of their own',
  },
  sameKey: /*i18n*/ {
    id: 'prosecution.package.key-same',
    message: 'The fingerprint is the same.',
    comment: 'The key of a package was compared with what was said by telephone or published',
  },
  fingerprint: /*i18n*/ {
    id: 'prosecution.package.fingerprint',
    message: 'Fingerprint of the key',
    comment: 'Label before a row of letters and digits, by which the key that signed a package is compared',
  },
  digest: /*i18n*/ {
    id: 'prosecution.package.digest',
    message: 'Hash of the manifest',
    comment: 'Label before a row of letters and digits, by which a recipient says which package they have',
  },
  sayDigest: /*i18n*/ {
    id: 'prosecution.package.say-digest',
    message:
      'When you confirm that you have the package, tell the agency at least the first 16 characters of this hash. It says which package you have.',
    comment: 'Under the hash of a package that is whole',
  },
  compare: /*i18n*/ {
    id: 'prosecution.package.compare',
    message: 'Compare the fingerprint with what the agency says by telephone, or publishes.',
    comment: 'Under the verdict about a package',
  },
  restNotChecked: /*i18n*/ {
    id: 'prosecution.package.rest-not-checked',
    message: 'The rest could not be checked, since the list of what belongs there cannot be relied on.',
    comment: 'Under the verdict about a package whose manifest or signature was changed',
  },
  badFingerprint: /*i18n*/ {
    id: 'prosecution.package.bad-fingerprint',
    message: 'Name a file from /.well-known/cape-evidence-key.json after --keys, or 64 characters after --fingerprint.',
    comment: 'Command line: an option of cape verify is wrong',
  },
} as const satisfies Readonly<Record<string, Message>>;
