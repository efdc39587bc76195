export const verifierTitle = /*i18n*/ {
  id: 'prosecution.verifier.title',
  message: 'Check a sealed package of evidence',
  comment: 'Title of a page that works by itself, for a court or a lawyer without CAPE',
};
export const verifierLead = /*i18n*/ {
  id: 'prosecution.verifier.lead',
  message:
    'This page shows what is in a package and whether anything was changed after it was signed. It works without a network: the package never leaves this computer.',
  comment: 'Under the title',
};
export const chooseFile = /*i18n*/ {
  id: 'prosecution.verifier.choose',
  message: 'Choose the package (a file that ends in .capepack)',
  comment: 'Label of a field for a file',
};
export const dropHere = /*i18n*/ {
  id: 'prosecution.verifier.drop',
  message: 'You can also drop it here.',
  comment: 'Hint under the field',
};
export const checking = /*i18n*/ {
  id: 'prosecution.verifier.checking',
  message: 'Checking {name}: {percent} %',
  comment: 'Progress',
};
export const notRead = /*i18n*/ {
  id: 'prosecution.verifier.not-read',
  message: 'The browser could not read the file. Check that it is still there, and choose it again.',
  comment: 'Error',
};
export const whereTitle = /*i18n*/ {
  id: 'prosecution.verifier.where',
  message: 'Where it was changed',
  comment: 'Heading over a list of places',
};
export const keyTitle = /*i18n*/ {
  id: 'prosecution.verifier.key',
  message: 'Who signed it?',
  comment: 'Heading',
};
export const keyText = /*i18n*/ {
  id: 'prosecution.verifier.key-text',
  message:
    'Anyone can make a package with a key of their own. Ring the agency on a number that you already know, and compare the fingerprint of the key.',
  comment: 'Under the heading Who signed it?',
};
export const typeFingerprint = /*i18n*/ {
  id: 'prosecution.verifier.type',
  message: 'The fingerprint that the agency says',
  comment: 'Label of a field',
};
export const confirmTitle = /*i18n*/ {
  id: 'prosecution.verifier.confirm',
  message: 'Confirm that you have it',
  comment: 'Heading in the verifier, for the recipient of a package',
};
export const aboutTitle = /*i18n*/ {
  id: 'prosecution.verifier.about',
  message: 'The package',
  comment: 'Heading',
};
export const referenceLabel = /*i18n*/ { id: 'prosecution.verifier.reference', message: 'Reference', comment: 'Label' };
export const agencyLabel = /*i18n*/ { id: 'prosecution.verifier.agency', message: 'Agency', comment: 'Label' };
export const madeLabel = /*i18n*/ {
  id: 'prosecution.verifier.made',
  message: 'Made',
  comment: 'Label: when and by whom',
};
export const madeLine = /*i18n*/ {
  id: 'prosecution.verifier.made-line',
  message: '{when} by {by}',
  comment: 'When and by whom a package was made',
};
export const provedLabel = /*i18n*/ {
  id: 'prosecution.verifier.proved',
  message: 'Entries in the log',
  comment: 'Label: how many acts behind the evidence are proved',
};
export const provedLine = /*i18n*/ {
  id: 'prosecution.verifier.proved-line',
  message:
    '{proved} of {all} are proved by {checkpoints} signed checkpoints. The others are in the log of another agency.',
  comment: 'Three numbers',
};
export const provedAll = /*i18n*/ {
  id: 'prosecution.verifier.proved-all',
  message: 'All {all} are proved by {checkpoints} signed checkpoints.',
  comment: 'Two numbers',
};
export const itemsTitle = /*i18n*/ {
  id: 'prosecution.verifier.items',
  message: 'Evidence in the package',
  comment: 'Heading',
};
export const securedLabel = /*i18n*/ {
  id: 'prosecution.verifier.secured',
  message: 'Secured',
  comment: 'Label: day, by whom',
};
export const whereFound = /*i18n*/ {
  id: 'prosecution.verifier.where-found',
  message: 'Where',
  comment: 'Label: where it was found',
};
export const takenLabel = /*i18n*/ {
  id: 'prosecution.verifier.taken',
  message: 'Taken with a phone',
  comment: 'Label: time and hash of a picture that is not in the package',
};
export const takenLine = /*i18n*/ {
  id: 'prosecution.verifier.taken-line',
  message: '{when}. Hash signed by the phone: {hash}. The picture itself is not in the package.',
  comment: 'About a picture of a visit',
};
export const filesTitle = /*i18n*/ {
  id: 'prosecution.verifier.files',
  message: 'Files',
  comment: 'Heading under a piece of evidence',
};
export const noFiles = /*i18n*/ {
  id: 'prosecution.verifier.no-files',
  message: 'No files.',
  comment: 'Under a piece of evidence',
};
export const fileHolds = /*i18n*/ {
  id: 'prosecution.verifier.file-holds',
  message: 'Whole',
  comment: 'At a file whose hash is right',
};
export const fileChanged = /*i18n*/ {
  id: 'prosecution.verifier.file-changed',
  message: 'Changed',
  comment: 'At a file whose hash is wrong',
};
export const showFile = /*i18n*/ {
  id: 'prosecution.verifier.show',
  message: 'Show {path}',
  comment: 'Button: shows a picture',
};
export const saveFile = /*i18n*/ {
  id: 'prosecution.verifier.save',
  message: 'Save {path}',
  comment: 'Link: saves a file of the package',
};
export const custodyTitle = /*i18n*/ {
  id: 'prosecution.verifier.custody',
  message: 'Custody of {item}',
  comment: 'Heading; item such as E07',
};
export const noGaps = /*i18n*/ {
  id: 'prosecution.verifier.no-gaps',
  message: 'No gap in the custody that is recorded.',
  comment: 'Under the custody of a piece of evidence',
};
export const columns = {
  when: /*i18n*/ { id: 'prosecution.verifier.column.when', message: 'When', comment: 'Head of a column' },
  step: /*i18n*/ { id: 'prosecution.verifier.column.step', message: 'Step', comment: 'Head of a column' },
  who: /*i18n*/ { id: 'prosecution.verifier.column.who', message: 'Who', comment: 'Head of a column' },
  where: /*i18n*/ { id: 'prosecution.verifier.column.where', message: 'Where and seal', comment: 'Head of a column' },
} as const;
export const fromTo = {
  from: /*i18n*/ {
    id: 'prosecution.verifier.from',
    message: '{by}, from {from}',
    comment: 'Who received it, from whom',
  },
  to: /*i18n*/ { id: 'prosecution.verifier.to', message: '{by}, to {to}', comment: 'Who returned it, to whom' },
} as const;
export const withdrawnStep = /*i18n*/ {
  id: 'prosecution.verifier.withdrawn',
  message: 'Recorded by mistake, and withdrawn by {by}.',
  comment: 'At a step of custody',
};
export const limitsText = /*i18n*/ {
  id: 'prosecution.verifier.limits',
  message:
    'A whole package proves that nothing was changed after it was signed, and that the entries were in the log by then. It does not prove that what was recorded is true, or that nothing was left out.',
  comment: 'At the end of the page',
};
export const printIt = /*i18n*/ { id: 'prosecution.verifier.print', message: 'Print', comment: 'Button' };
