/** Why a release cannot be signed, and how the timeline says that it was done. */
export const releaseMessages = {
  ownRelease: /*i18n*/ {
    id: 'study.release.own-release',
    message: 'You froze this release. A second person must sign it.',
    comment: 'Problem: two-person sign-off',
  },
  signedAlready: /*i18n*/ {
    id: 'study.release.signed-already',
    message: 'This release is already signed and published.',
    comment: 'Problem: signing twice',
  },
  differsByFew: /*i18n*/ {
    id: 'study.release.differs-by-few',
    message:
      'Some figures differ by too few persons from those of {name}, a published release of the same study. A comparison would reveal those few. Leave this release unsigned, and freeze a new one when more records have been added.',
    comment: 'Problem: signing a release. {name} is the name of an earlier release, such as 2026:3',
  },
  released: /*i18n*/ {
    id: 'study.release.released',
    message: 'froze the release {name}',
    comment: 'Sentence of the timeline, after a name',
  },
  signed: /*i18n*/ {
    id: 'study.release.signed',
    message: 'signed and published the release',
    comment: 'Sentence of the timeline, after a name',
  },
} as const;
