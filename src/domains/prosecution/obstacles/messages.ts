/** Why a rule finds an obstacle in a criminal file, as the page of the case and My work show it. */
export const obstacleMessages = {
  onlyTheirWord: /*i18n*/ {
    id: 'prosecution.obstacle.only-their-word',
    message:
      'For {people, plural, one {# injured party} other {# injured parties}}, no evidence in the file is independent of the person’s own account.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  moneyNotFollowed: /*i18n*/ {
    id: 'prosecution.obstacle.money-not-followed',
    message: 'Bank accounts, employer declarations and a calculation of gain are missing from the file.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  noComparatorWage: /*i18n*/ {
    id: 'prosecution.obstacle.no-comparator-wage',
    message: 'The file has no comparator wage: the pay due for the work is not shown.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  chainNotDrawn: /*i18n*/ {
    id: 'prosecution.obstacle.chain-not-drawn',
    message: 'The file does not show who is behind the employer.',
    comment: 'Why an obstacle was noticed in the file. The chain of contractors is meant.',
  },
  assetsNotLookedFor: /*i18n*/ {
    id: 'prosecution.obstacle.assets-not-looked-for',
    message: 'Assets that could be seized provisionally to secure damages have not been searched for.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  gone: /*i18n*/ {
    id: 'prosecution.obstacle.gone',
    message: '{evidence}: lost before it was received.',
    comment: 'Why an obstacle was noticed. {evidence}: a kind of evidence, such as Camera recordings.',
  },
  willBeGone: /*i18n*/ {
    id: 'prosecution.obstacle.will-be-gone',
    message: '{evidence}: requested, not received, and stored only for a time.',
    comment: 'Why an obstacle was noticed. {evidence}: a kind of evidence, such as Camera recordings.',
  },
  witnessLeaves: /*i18n*/ {
    id: 'prosecution.obstacle.witness-leaves',
    message: '{evidence}: requested, and a person needed for it is leaving.',
    comment: 'Why an obstacle was noticed. {evidence}: a kind of evidence, such as An early hearing in court.',
  },
  abroadUnanswered: /*i18n*/ {
    id: 'prosecution.obstacle.abroad-unanswered',
    message: 'A request abroad has no answer.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  takesLong: /*i18n*/ {
    id: 'prosecution.obstacle.takes-long',
    message: 'A long time has passed since the report, and there is no decision for one or more injured parties.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  means: /*i18n*/ {
    id: 'prosecution.obstacle.means',
    message:
      'For {people, plural, one {# injured party} other {# injured parties}}, improper means are unsupported: not assessed, or assessed as weak or contradicted.',
    comment: 'Why an obstacle was noticed in the file. Means: an element of the offence.',
  },
  purpose: /*i18n*/ {
    id: 'prosecution.obstacle.purpose',
    message:
      'For {people, plural, one {# injured party} other {# injured parties}}, the purpose at the time of the act is unsupported.',
    comment: 'Why an obstacle was noticed in the file. Purpose: an element of the offence.',
  },
  link: /*i18n*/ {
    id: 'prosecution.obstacle.link',
    message:
      'For {people, plural, one {# injured party} other {# injured parties}}, the link from means to work is unsupported.',
    comment: 'Why an obstacle was noticed in the file. Link: an element of the offence.',
  },
  forcedLabour: /*i18n*/ {
    id: 'prosecution.obstacle.forced-labour',
    message:
      'For {people, plural, one {# injured party} other {# injured parties}}, forced labour is assessed as weak or contradicted.',
    comment: 'Why an obstacle was noticed in the file. Forced labour: an element of the offence.',
  },
  againstNotLookedFor: /*i18n*/ {
    id: 'prosecution.obstacle.against-not-looked-for',
    message:
      'For {elements, plural, one {# element} other {# elements}}, contradicting evidence has not been searched for.',
    comment: 'Why an obstacle was noticed in the file. {elements}: a number of elements of the offence.',
  },
  notYetOpened: /*i18n*/ {
    id: 'prosecution.obstacle.not-yet-opened',
    message: 'A report was filed, and there is no decision on opening an investigation.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  notOpened: /*i18n*/ {
    id: 'prosecution.obstacle.not-opened',
    message:
      'For {people, plural, one {# injured party} other {# injured parties}}, it was decided not to open an investigation.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  notProved: /*i18n*/ {
    id: 'prosecution.obstacle.not-proved',
    message:
      'Closed for {people, plural, one {# injured party} other {# injured parties}}: it cannot be proved, or there is no line of inquiry.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  doesNotTakePart: /*i18n*/ {
    id: 'prosecution.obstacle.does-not-take-part',
    message:
      'Closed for {people, plural, one {# injured party} other {# injured parties}} because the person does not take part or cannot be reached. That is not in itself a legal ground.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  ownOffencePursued: /*i18n*/ {
    id: 'prosecution.obstacle.own-offence-pursued',
    message:
      '{people, plural, one {# injured party is} other {# injured parties are}} charged with an offence of their own.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  oneOffence: /*i18n*/ {
    id: 'prosecution.obstacle.one-offence',
    message:
      'For {people, plural, one {# injured party} other {# injured parties}}, one offence was charged and none in the alternative.',
    comment: 'Why an obstacle was noticed in the file. {people}: a number.',
  },
  traffickingNotNamed: /*i18n*/ {
    id: 'prosecution.obstacle.trafficking-not-named',
    message: 'Trafficking is not named in this file: it is reported only as human exploitation.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  courtForcedLabour: /*i18n*/ {
    id: 'prosecution.obstacle.court-forced-labour',
    message: 'The court did not find forced labour proved.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  courtVulnerability: /*i18n*/ {
    id: 'prosecution.obstacle.court-vulnerability',
    message:
      'The court did not find it proved that the person was in a vulnerable position, dependent, defenceless or in a difficult situation.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  courtLink: /*i18n*/ {
    id: 'prosecution.obstacle.court-link',
    message: 'The court did not find it proved that the means led to the work.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  acquitted: /*i18n*/ {
    id: 'prosecution.obstacle.acquitted',
    message: 'The court acquitted for at least one person and offence.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  lesser: /*i18n*/ {
    id: 'prosecution.obstacle.lesser',
    message: 'The court convicted of a less serious offence than charged.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  changed: /*i18n*/ {
    id: 'prosecution.obstacle.changed',
    message: 'This court reached another conclusion than an earlier court.',
    comment: 'Why an obstacle was noticed in the file.',
  },
  namedInDecision: /*i18n*/ {
    id: 'prosecution.obstacle.named-in-decision',
    message: 'Stated in a decision in this file.',
    comment: 'Where a person has named an obstacle.',
  },
  namedInVerdict: /*i18n*/ {
    id: 'prosecution.obstacle.named-in-verdict',
    message: 'Stated when a judgment was recorded.',
    comment: 'Where a person has named an obstacle.',
  },
  namedInReply: /*i18n*/ {
    id: 'prosecution.obstacle.named-in-reply',
    message: 'Stated with the answer to a request for evidence.',
    comment: 'Where a person has named an obstacle.',
  },
} as const;
