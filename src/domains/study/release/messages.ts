/** Why a release cannot be signed, and how the timeline tells of it. */
export const releaseMessages = {
  ownRelease: /*i18n*/ {
    id: 'study.release.own-release',
    message: 'You made this release. A second person must sign it.',
    comment: 'Problem: two-person sign-off',
  },
  signedAlready: /*i18n*/ {
    id: 'study.release.signed-already',
    message: 'This release is signed and published already.',
    comment: 'Problem: signing twice',
  },
  differsByFew: /*i18n*/ {
    id: 'study.release.differs-by-few',
    message:
      'Some figures here differ by too few from those of {name}, a public release of this study. A comparison of the two would reveal those few. Leave this one unsigned, and freeze a new release when more records have been added.',
    comment: 'Problem: signing a release. {name} is the name of an earlier release, such as 2026:3',
  },
  released: /*i18n*/ {
    id: 'study.release.released',
    message: 'froze the release {name}',
    comment: 'Sentence of the timeline, after a name',
  },
  signed: /*i18n*/ {
    id: 'study.release.signed',
    message: 'signed the release, and it is published',
    comment: 'Sentence of the timeline, after a name',
  },
} as const;
