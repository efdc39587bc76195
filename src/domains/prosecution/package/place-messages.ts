import type { Message } from '../../../kernel/message.ts';

/* What is wrong with a sealed package, and where, for who has no CAPE: short sentences that a court can quote. */

export const placeMessages = {
  manifest: /*i18n*/ {
    id: 'prosecution.package.place.manifest',
    message: 'The manifest was changed: {field}.',
    comment: 'Where a package was changed; field such as "made at"',
  },
  signature: /*i18n*/ {
    id: 'prosecution.package.place.signature',
    message: 'The signature or its key was changed, or does not match.',
    comment: 'Where a package was changed',
  },
  custody: /*i18n*/ {
    id: 'prosecution.package.place.custody',
    message: 'The custody of {item} was changed: row {row}.',
    comment: 'Where a package was changed; item such as E07',
  },
  gaps: /*i18n*/ {
    id: 'prosecution.package.place.gaps',
    message: 'The list of gaps in the custody was changed: {item}.',
    comment: 'Where a package was changed',
  },
  acts: /*i18n*/ {
    id: 'prosecution.package.place.acts',
    message: 'The proof from the log was changed: {item}, entry {row}.',
    comment: 'Where a package was changed; item such as E07',
  },
  text: /*i18n*/ {
    id: 'prosecution.package.place.text',
    message: 'A text of the package was changed: {path}.',
    comment: 'Where a package was changed; path is the name of a file in it',
  },
  file: /*i18n*/ {
    id: 'prosecution.package.place.file',
    message: 'A file of {item} was changed: {path}. Its hash does not match.',
    comment: 'Where a package was changed',
  },
  order: /*i18n*/ {
    id: 'prosecution.package.place.order',
    message: 'The order was changed: {path} is where {expected} should be.',
    comment: 'Where a package was changed; two names of files',
  },
  missing: /*i18n*/ {
    id: 'prosecution.package.place.missing',
    message: 'A file is missing or cut off: {path}.',
    comment: 'Where a package was changed',
  },
  extra: /*i18n*/ {
    id: 'prosecution.package.place.extra',
    message: 'A file was added that is not in the manifest: {path}.',
    comment: 'Where a package was changed',
  },
  gap: /*i18n*/ {
    id: 'prosecution.package.place.gap',
    message: 'Something was added between two files: {bytes} bytes at byte {at}.',
    comment: 'Where a package was changed',
  },
  header: /*i18n*/ {
    id: 'prosecution.package.place.header',
    message:
      'The container was changed before {path}, at byte {at}. The file itself is whole, unless another line says otherwise.',
    comment: 'Where a package was changed',
  },
  directory: /*i18n*/ {
    id: 'prosecution.package.place.directory',
    message: 'The table of contents of the container was changed: the line of {path}, at byte {at}.',
    comment: 'Where a package was changed',
  },
  end: /*i18n*/ {
    id: 'prosecution.package.place.end',
    message: 'The end of the container was changed or cut off, at byte {at}.',
    comment: 'Where a package was changed',
  },
  afterEnd: /*i18n*/ {
    id: 'prosecution.package.place.after-end',
    message: 'Something was added after the end: {bytes} bytes.',
    comment: 'Where a package was changed',
  },
  checkpoint: /*i18n*/ {
    id: 'prosecution.package.place.checkpoint',
    message: 'Checkpoint {number} of the log was not signed by the key of the package.',
    comment: 'What does not hold in a package',
  },
  proof: /*i18n*/ {
    id: 'prosecution.package.place.proof',
    message: 'An entry about {item} is not in the log: {act}.',
    comment: 'What does not hold in a package; act is a long number',
  },
} as const satisfies Readonly<Record<string, Message>>;

/** How the parts of the manifest are called. */
export const manifestFields: Readonly<Record<string, Message>> = {
  frame: /*i18n*/ { id: 'prosecution.package.field.frame', message: 'its form', comment: 'Part of a manifest' },
  agency: /*i18n*/ { id: 'prosecution.package.field.agency', message: 'the agency', comment: 'Part of a manifest' },
  unit: /*i18n*/ { id: 'prosecution.package.field.unit', message: 'the unit', comment: 'Part of a manifest' },
  reference: /*i18n*/ {
    id: 'prosecution.package.field.reference',
    message: 'the reference',
    comment: 'Part of a manifest: of the criminal file',
  },
  madeAt: /*i18n*/ {
    id: 'prosecution.package.field.made-at',
    message: 'when the package was made',
    comment: 'Part of a manifest',
  },
  madeBy: /*i18n*/ {
    id: 'prosecution.package.field.made-by',
    message: 'who made the package',
    comment: 'Part of a manifest',
  },
  for: /*i18n*/ {
    id: 'prosecution.package.field.for',
    message: 'for whom the package was made',
    comment: 'Part of a manifest',
  },
  items: /*i18n*/ {
    id: 'prosecution.package.field.items',
    message: 'the list of evidence',
    comment: 'Part of a manifest',
  },
  entries: /*i18n*/ {
    id: 'prosecution.package.field.entries',
    message: 'the list of files',
    comment: 'Part of a manifest',
  },
};
