export const libraryMessages = {
  added: /*i18n*/ {
    id: 'library.act.added',
    message: 'Added the course package',
    comment: 'Line of a timeline. No full stop.',
  },
  replaced: /*i18n*/ {
    id: 'library.act.replaced',
    message: 'Replaced the package with version {version}',
    comment: 'Line of a timeline. No full stop.',
  },
  withdrawn: /*i18n*/ {
    id: 'library.act.withdrawn',
    message: 'Withdrew the package',
    comment: 'Line of a timeline. No full stop.',
  },
  removed: /*i18n*/ {
    id: 'library.act.removed',
    message: 'Removed the files of the package',
    comment: 'Line of a timeline. No full stop.',
  },
  nameTaken: /*i18n*/ {
    id: 'library.name-taken',
    message: 'Another course has this short name. Choose another, such as night-shift-2.',
    comment: 'Error under a field of a form: the short name of a course',
  },
  notWhole: /*i18n*/ {
    id: 'library.not-whole',
    message: 'The file did not arrive whole. Choose it again.',
    comment: 'Error: an uploaded course package is incomplete',
  },
  alreadyWithdrawn: /*i18n*/ {
    id: 'library.already-withdrawn',
    message: 'The package is withdrawn already.',
    comment: 'Error',
  },
  withdrawFirst: /*i18n*/ {
    id: 'library.withdraw-first',
    message: 'Learners can still open the package. Withdraw it first.',
    comment: 'Error: the files of a course package cannot be removed yet',
  },
  alreadyRemoved: /*i18n*/ {
    id: 'library.already-removed',
    message: 'The files of the package are removed already.',
    comment: 'Error',
  },
  filesGone: /*i18n*/ {
    id: 'library.files-gone',
    message: 'The files of the package are not here. Replace it with a new version.',
    comment: 'Error: a course package whose files were removed is exported or opened',
  },
  anotherPerson: /*i18n*/ {
    id: 'library.another-person',
    message: 'another person',
    comment: 'In place of a name, after “by”',
  },
};
