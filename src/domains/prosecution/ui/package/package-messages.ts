import type { Message } from '../../../../kernel/message.ts';
import type { recipients } from '../../package/schema.ts';

export const packagesTitle = /*i18n*/ {
  id: 'prosecution.packages.title',
  message: 'Sealed packages',
  comment: 'Title, link: packages of evidence for the court and the defence',
};
export const packagesTab = /*i18n*/ {
  id: 'prosecution.packages.tab',
  message: 'Sealed packages, {reference}',
  comment: 'Browser tab; reference of a criminal file',
};
export const packagesLead = /*i18n*/ {
  id: 'prosecution.packages.lead',
  message:
    'A package holds the chosen evidence with its files, its custody and the proof from the log. Its recipient sees without CAPE whether anything was changed.',
  comment: 'Under the title Sealed packages',
};
export const packagesNone = /*i18n*/ {
  id: 'prosecution.packages.none',
  message: 'No sealed packages.',
  comment: 'Empty list',
};
export const makePackageTitle = /*i18n*/ {
  id: 'prosecution.packages.make',
  message: 'Make a sealed package',
  comment: 'Button and title of a form',
};
export const makePackageLead = /*i18n*/ {
  id: 'prosecution.packages.make-lead',
  message:
    'What the package says is fixed when it is made: later changes need a new package. Files get neutral names, such as E07-1.jpg. The texts are searched for the protected addresses; the contents of files are not, so open each file first.',
  comment: 'Above the form',
};
export const forWhom = /*i18n*/ {
  id: 'prosecution.packages.for',
  message: 'For whom is the package?',
  comment: 'Question',
};
export const forWhomMissing = /*i18n*/ {
  id: 'prosecution.packages.for-missing',
  message: 'Choose for whom the package is.',
  comment: 'Error at a question',
};
export const recipientNames: Readonly<Record<(typeof recipients)[number], Message>> = {
  court: /*i18n*/ { id: 'prosecution.packages.court', message: 'The court', comment: 'For whom a package is' },
  defence: /*i18n*/ { id: 'prosecution.packages.defence', message: 'The defence', comment: 'For whom a package is' },
};
export const making = /*i18n*/ {
  id: 'prosecution.packages.making',
  message: 'Making a sealed package',
  comment: 'While it is sent',
};
export const didMake = /*i18n*/ {
  id: 'prosecution.packages.did-make',
  message: 'Sealed package made. Download it and give it to its recipient.',
  comment: 'Done',
};
export const packageOf = /*i18n*/ {
  id: 'prosecution.packages.of',
  message: '{whom}, {when}',
  comment: 'Name of a package: for whom, and when it was made',
};
export const packageLine = /*i18n*/ {
  id: 'prosecution.packages.line',
  message: 'Made by {by}. Evidence: {items}. Files: {files}, {size}.',
  comment: 'About a package; items such as E01, E07',
};
export const downloadPackage = /*i18n*/ {
  id: 'prosecution.packages.download',
  message: 'Download package',
  comment: 'Button',
};
export const downloadNamed = /*i18n*/ {
  id: 'prosecution.packages.download-named',
  message: 'Download package: {name}',
  comment: 'Button for a screen reader; name of a package',
};
export const fetchingPackage = /*i18n*/ {
  id: 'prosecution.packages.fetching',
  message: 'Checking and fetching …',
  comment: 'On the button while a package is fetched: each file is compared with its hash first',
};
export const notFetchedPackage = /*i18n*/ {
  id: 'prosecution.packages.not-fetched',
  message: 'The package was not fetched. Check the connection and try again.',
  comment: 'Error',
};
export const keyTitle = /*i18n*/ {
  id: 'prosecution.packages.key-title',
  message: 'For the recipient',
  comment: 'Heading',
};
export const keyText = /*i18n*/ {
  id: 'prosecution.packages.key-text',
  message:
    'Give the recipient the package and the verifier. The verifier is one page that opens in any browser without a network. When they ring, read out the fingerprint of the key; it is the same for every package from this installation.',
  comment: 'What the recipient needs',
};
export const fetchVerifier = /*i18n*/ {
  id: 'prosecution.packages.verifier',
  message: 'Download the verifier',
  comment: 'Button: a page that checks a sealed package',
};
