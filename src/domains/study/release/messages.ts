/** Why a release cannot be signed, and how the timeline tells of it. */
export const releaseMessages = {
  ownRelease: /*i18n*/ {
    id: 'study.release.own-release',
    message: 'You made this release. A second person signs it.',
    comment: 'Problem: two-person sign-off',
  },
  signedAlready: /*i18n*/ {
    id: 'study.release.signed-already',
    message: 'This release is signed and published already.',
    comment: 'Problem: signing twice',
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
