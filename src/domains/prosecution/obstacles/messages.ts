/** Why a rule finds an obstacle in a criminal file, as the page of the case and My work tell it. */
export const obstacleMessages = {
  onlyTheirWord: /*i18n*/ {
    id: 'prosecution.obstacle.only-their-word',
    message:
      'For {people, plural, one {# injured person} other {# injured people}}, nothing in the file stands without that person’s own word.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  moneyNotFollowed: /*i18n*/ {
    id: 'prosecution.obstacle.money-not-followed',
    message: 'Neither bank accounts, employer declarations nor a calculation of gain are in the file.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  noComparatorWage: /*i18n*/ {
    id: 'prosecution.obstacle.no-comparator-wage',
    message: 'No comparator wage is in the file: nothing says what the work should have paid.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  chainNotDrawn: /*i18n*/ {
    id: 'prosecution.obstacle.chain-not-drawn',
    message: 'Nothing in the file shows who stands behind the employer.',
    comment: 'Why an obstacle was noticed in the file. The chain of contractors is meant.',
  },
  assetsNotLookedFor: /*i18n*/ {
    id: 'prosecution.obstacle.assets-not-looked-for',
    message: 'Nobody has looked for what could be secured for the people who are owed.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  gone: /*i18n*/ {
    id: 'prosecution.obstacle.gone',
    message: '{evidence}: gone before it came.',
    comment: 'Why an obstacle was noticed. {evidence}: a kind of evidence, such as Camera recordings.',
  },
  willBeGone: /*i18n*/ {
    id: 'prosecution.obstacle.will-be-gone',
    message: '{evidence}: asked for, not here, and kept for a time only.',
    comment: 'Why an obstacle was noticed. {evidence}: a kind of evidence, such as Camera recordings.',
  },
  witnessLeaves: /*i18n*/ {
    id: 'prosecution.obstacle.witness-leaves',
    message: '{evidence}: asked for, and somebody who is needed for it is leaving.',
    comment: 'Why an obstacle was noticed. {evidence}: a kind of evidence, such as An early hearing in court.',
  },
  abroadUnanswered: /*i18n*/ {
    id: 'prosecution.obstacle.abroad-unanswered',
    message: 'A request abroad has no answer.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  takesLong: /*i18n*/ {
    id: 'prosecution.obstacle.takes-long',
    message: 'It is long since the report, and nothing is decided of everybody.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  means: /*i18n*/ {
    id: 'prosecution.obstacle.means',
    message:
      'For {people, plural, one {# injured person} other {# injured people}}, no improper means stands: nobody has said so, or it is called weak or contradicted.',
    comment: 'Why an obstacle was noticed in the file. Means: an element of the offence.',
  },
  purpose: /*i18n*/ {
    id: 'prosecution.obstacle.purpose',
    message:
      'For {people, plural, one {# injured person} other {# injured people}}, the purpose at the time of the act does not stand.',
    comment: 'Why an obstacle was noticed in the file. Purpose: an element of the offence.',
  },
  link: /*i18n*/ {
    id: 'prosecution.obstacle.link',
    message:
      'For {people, plural, one {# injured person} other {# injured people}}, the link from means to work does not stand.',
    comment: 'Why an obstacle was noticed in the file. Link: an element of the offence.',
  },
  forcedLabour: /*i18n*/ {
    id: 'prosecution.obstacle.forced-labour',
    message:
      'For {people, plural, one {# injured person} other {# injured people}}, forced labour is called weak or contradicted.',
    comment: 'Why an obstacle was noticed in the file. Forced labour: an element of the offence.',
  },
  againstNotLookedFor: /*i18n*/ {
    id: 'prosecution.obstacle.against-not-looked-for',
    message: 'For {elements, plural, one {# element} other {# elements}}, nobody has looked for what speaks against.',
    comment: 'Why an obstacle was noticed in the file. {elements}: a number of elements of the offence.',
  },
  notYetOpened: /*i18n*/ {
    id: 'prosecution.obstacle.not-yet-opened',
    message: 'A report was filed, and it is not decided whether an investigation is opened.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  notOpened: /*i18n*/ {
    id: 'prosecution.obstacle.not-opened',
    message:
      'It was decided for {people, plural, one {# injured person} other {# injured people}} not to open an investigation.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  notProved: /*i18n*/ {
    id: 'prosecution.obstacle.not-proved',
    message:
      'Closed for {people, plural, one {# injured person} other {# injured people}}: it cannot be proved, or there is no lead.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  doesNotTakePart: /*i18n*/ {
    id: 'prosecution.obstacle.does-not-take-part',
    message:
      'Closed for {people, plural, one {# injured person} other {# injured people}} because they do not take part or cannot be reached. That is no ground in law.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  ownOffencePursued: /*i18n*/ {
    id: 'prosecution.obstacle.own-offence-pursued',
    message:
      'An offence of their own is pursued against {people, plural, one {# injured person} other {# injured people}}.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  oneOffence: /*i18n*/ {
    id: 'prosecution.obstacle.one-offence',
    message:
      'For {people, plural, one {# injured person} other {# injured people}}, one offence was charged and none in the alternative.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  traffickingNotNamed: /*i18n*/ {
    id: 'prosecution.obstacle.trafficking-not-named',
    message: 'Trafficking is not named in this file: it is reported as human exploitation alone.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  courtForcedLabour: /*i18n*/ {
    id: 'prosecution.obstacle.court-forced-labour',
    message: 'The court did not find forced labour proved.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  courtVulnerability: /*i18n*/ {
    id: 'prosecution.obstacle.court-vulnerability',
    message: 'The court did not find the vulnerable position proved.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  courtLink: /*i18n*/ {
    id: 'prosecution.obstacle.court-link',
    message: 'The court did not find it proved that the means led to the work.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  acquitted: /*i18n*/ {
    id: 'prosecution.obstacle.acquitted',
    message: 'The court acquitted, for at least one person and offence.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  lesser: /*i18n*/ {
    id: 'prosecution.obstacle.lesser',
    message: 'The court convicted of a lesser offence than was charged.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  changed: /*i18n*/ {
    id: 'prosecution.obstacle.changed',
    message: 'This court came to something else than a court before it.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  namedInDecision: /*i18n*/ {
    id: 'prosecution.obstacle.named-in-decision',
    message: 'Named in a decision of this file.',
    comment: 'Where a person has named an obstacle.',
  },
  namedInVerdict: /*i18n*/ {
    id: 'prosecution.obstacle.named-in-verdict',
    message: 'Named when a judgment was recorded.',
    comment: 'Where a person has named an obstacle.',
  },
  namedInReply: /*i18n*/ {
    id: 'prosecution.obstacle.named-in-reply',
    message: 'Named with an answer to what was asked for.',
    comment: 'Where a person has named an obstacle.',
  },
} as const;
