export const fileMessages = {
  offenceUnknown: /*i18n*/ {
    id: 'prosecution.offence-unknown',
    message: 'This offence is not in the law of your country as entered in CAPE. Choose one from the list.',
    comment: 'Problem: an offence of another country, or one that is not on the list',
  },
  elementUnknown: /*i18n*/ {
    id: 'prosecution.element-unknown',
    message:
      'This element is not in the law of your country as entered in CAPE. Open the overview of elements again and choose one there.',
    comment: 'Problem: an element of another country, or one that is not on the board',
  },
  matters: /*i18n*/ {
    id: 'prosecution.matters',
    message: 'Criminal files',
    comment: 'Name of the whole kind: column of a list of what people answer for.',
  },
  partyUnknown: /*i18n*/ {
    id: 'prosecution.problem.party-unknown',
    message: 'This injured party is not in the file. Choose one from the list.',
    comment: 'Problem: an injured party that is not in the stream',
  },
  nothingChanged: /*i18n*/ {
    id: 'prosecution.problem.nothing-changed',
    message: 'Nothing is changed. Change what is wrong, or cancel.',
    comment: 'Problem: a correction that changes nothing',
  },
  directiveSent: /*i18n*/ {
    id: 'prosecution.problem.directive-sent',
    message:
      'This directive was sent to another agency and cannot be withdrawn. Give a new directive that says what applies.',
    comment: 'Problem: withdrawing a directive that another agency has',
  },
  openedAndUsed: /*i18n*/ {
    id: 'prosecution.problem.opened-and-used',
    message:
      'Directives or decisions have been given in this investigation, so its opening stands. Close it by a decision.',
    comment: 'Problem: withdrawing the opening of an investigation',
  },
  itemUnknown: /*i18n*/ {
    id: 'prosecution.problem.item-unknown',
    message: 'This piece of evidence is not in the file. Choose one from the list.',
    comment: 'Problem: an item of evidence that is not in the stream',
  },
  itemHasFiles: /*i18n*/ {
    id: 'prosecution.problem.item-has-files',
    message: 'This piece of evidence has files. Withdraw its files first, and then the evidence.',
    comment: 'Problem: withdrawing an item of evidence that has files',
  },
  numberTaken: /*i18n*/ {
    id: 'prosecution.problem.number-taken',
    message: 'The number is already used. Choose another, or leave it empty.',
    comment: 'Problem: evidence number used twice',
  },
  idTaken: /*i18n*/ {
    id: 'prosecution.problem.id-taken',
    message: 'This is already recorded. Reload the page.',
    comment: 'Problem: the same thing added twice under another act',
  },
  suspectUnknown: /*i18n*/ {
    id: 'prosecution.problem.suspect-unknown',
    message: 'This suspect is not in the file. Choose one from the list.',
    comment: 'Problem',
  },
  alreadyOpened: /*i18n*/ {
    id: 'prosecution.problem.already-opened',
    message: 'The investigation is already open.',
    comment: 'Problem: investigation.open twice',
  },
  notOpened: /*i18n*/ {
    id: 'prosecution.problem.not-opened',
    message: 'The investigation is not open. Open it first.',
    comment: 'Problem: a directive or decision before opening',
  },
  nothingToCorrect: /*i18n*/ {
    id: 'prosecution.problem.nothing-to-correct',
    message: 'Nothing has changed. Change at least one thing.',
    comment: 'Problem: evidence.correct without a change',
  },
  requestUnknown: /*i18n*/ {
    id: 'prosecution.problem.request-unknown',
    message: 'This request is not in the file. Reload the page.',
    comment: 'Problem',
  },
  requestAnswered: /*i18n*/ {
    id: 'prosecution.problem.request-answered',
    message: 'This request has already been answered.',
    comment: 'Problem: evidence.reply twice',
  },
  goneSinceMissing: /*i18n*/ {
    id: 'prosecution.problem.gone-since-missing',
    message: 'Write the date since when it was lost, such as 2026-11-20. It helps in later cases.',
    comment: 'Problem: a reply overwritten without the day',
  },
  bothSides: /*i18n*/ {
    id: 'prosecution.problem.both-sides',
    message: 'A piece of evidence cannot both support and contradict the same element.',
    comment: 'Problem: element.set',
  },
  supportedByNothing: /*i18n*/ {
    id: 'prosecution.problem.supported-by-nothing',
    message: 'Choose at least one piece of evidence that supports it, or “No support yet”.',
    comment: 'Problem: element.set',
  },
  contradictedByNothing: /*i18n*/ {
    id: 'prosecution.problem.contradicted-by-nothing',
    message: 'Choose at least one piece of evidence that contradicts it.',
    comment: 'Problem: element.set',
  },
  dueInPast: /*i18n*/ {
    id: 'prosecution.problem.due-in-past',
    message: 'Choose today or a later date.',
    comment: 'Problem: a date that has passed',
  },
  directiveUnknown: /*i18n*/ {
    id: 'prosecution.problem.directive-unknown',
    message: 'This directive is not in the file. Reload the page.',
    comment: 'Problem',
  },
  directiveAnswered: /*i18n*/ {
    id: 'prosecution.problem.directive-answered',
    message: 'This directive has already been answered.',
    comment: 'Problem',
  },
  noSuchUnit: /*i18n*/ {
    id: 'prosecution.problem.no-such-unit',
    message: 'That unit cannot receive disclosures. Choose another unit.',
    comment: 'Problem: directive or file to a unit that cannot receive disclosures',
  },
  ownUnit: /*i18n*/ {
    id: 'prosecution.problem.own-unit',
    message: 'This is your own unit. It already has the file.',
    comment: 'Problem',
  },
  groundMissing: /*i18n*/ {
    id: 'prosecution.problem.ground-missing',
    message: 'The legal ground for sending within an investigation is not in this installation’s knowledge base.',
    comment: 'Problem: the ground se.rb-23-3 is missing or not possible',
  },
  lineTwice: /*i18n*/ {
    id: 'prosecution.problem.line-twice',
    message: 'Make one decision for each injured party and offence.',
    comment: 'Problem: decision.make with the same line twice',
  },
  reasonDoesNotFit: /*i18n*/ {
    id: 'prosecution.problem.reason-does-not-fit',
    message: 'The reason does not match the decision chosen.',
    comment: 'Problem: reason code and outcome contradict each other',
  },
  onlyProsecutorCharges: /*i18n*/ {
    id: 'prosecution.problem.only-prosecutor-charges',
    message: 'Only a prosecutor can bring a charge.',
    comment: 'Problem: RC15 by another agency than the prosecutor’s',
  },
  onlyProsecutorDiscontinues: /*i18n*/ {
    id: 'prosecution.problem.only-prosecutor-discontinues',
    message: 'A prosecutor leads this investigation, so a prosecutor decides whether to discontinue it.',
    comment: 'Problem: discontinuing an investigation that is led by a prosecutor',
  },
  alternativeAlone: /*i18n*/ {
    id: 'prosecution.problem.alternative-alone',
    message:
      'A charge in the alternative requires a primary charge for another offence against the same injured party.',
    comment: 'Problem: charged-alternative without a charge',
  },
  nonPunishmentElsewhere: /*i18n*/ {
    id: 'prosecution.problem.non-punishment-elsewhere',
    message: 'Non-punishment concerns the injured party’s own alleged offence, not the offence against them.',
    comment: 'Problem: RC17 on 4:1 a or 4:1 b',
  },
  againstMissing: /*i18n*/ {
    id: 'prosecution.problem.against-missing',
    message: 'Write what contradicts the decision, or that you searched and found nothing.',
    comment: 'Problem: decision.make with a blank',
  },
  notTakenMissing: /*i18n*/ {
    id: 'prosecution.problem.not-taken-missing',
    message: 'Choose the steps not taken, or that none remains.',
    comment: 'Problem: decision.make that closes without an answer',
  },
  notTakenWhy: /*i18n*/ {
    id: 'prosecution.problem.not-taken-why',
    message: 'Write why these steps are not taken now.',
    comment: 'Problem: RC08 needs words about the steps',
  },
  reviewMissing: /*i18n*/ {
    id: 'prosecution.problem.review-missing',
    message: 'Choose the language in which the injured party is told of the right to review of the decision.',
    comment: 'Problem: RC08 without review information',
  },
  supportMissing: /*i18n*/ {
    id: 'prosecution.problem.support-missing',
    message: 'An injured party meets the support service soon. Choose whether the person is informed before or after.',
    comment: 'Problem: the interruption card was not answered',
  },
  decisionUnknown: /*i18n*/ {
    id: 'prosecution.problem.decision-unknown',
    message: 'This decision is not in the file. Reload the page.',
    comment: 'Problem',
  },
  ownSecondLook: /*i18n*/ {
    id: 'prosecution.problem.own-second-look',
    message: 'The second review must be made by another person than the one who decided.',
    comment: 'Problem',
  },
  secondLookDone: /*i18n*/ {
    id: 'prosecution.problem.second-look-done',
    message: 'The second review has already been made.',
    comment: 'Problem',
  },
  secondLookNotAsked: /*i18n*/ {
    id: 'prosecution.problem.second-look-not-asked',
    message: 'This decision requires no second review.',
    comment: 'Problem',
  },
  notCharged: /*i18n*/ {
    id: 'prosecution.problem.not-charged',
    message: 'The court can only try what was charged. Record the charge first.',
    comment: 'Problem: verdict.record without a charge',
  },
  addressInText: /*i18n*/ {
    id: 'prosecution.problem.address-in-text',
    message: '{file}, line {line}, contains a protected address. Nothing was sent. Remove it and try again.',
    comment: "Problem: final service or disclosure with a shelter's address; file is the name of a document",
  },
  addressInMetadata: /*i18n*/ {
    id: 'prosecution.problem.address-in-metadata',
    message:
      'The metadata of {file}, such as where a photo was taken, contains a protected address. Nothing was sent. Remove it and try again.',
    comment: 'Problem: final service or disclosure; the address is in the metadata of a document',
  },
  addressInDescription: /*i18n*/ {
    id: 'prosecution.problem.address-in-description',
    message:
      'The description of {file} contains a protected address. Nothing was sent. Leave out the piece of evidence, or add it again without the address.',
    comment: 'Problem: final service; file is the number of an item such as E07',
  },
  addressInName: /*i18n*/ {
    id: 'prosecution.problem.address-in-name',
    message:
      'The name of document {number} contains a protected address. Nothing was sent. Change the file name and try again.',
    comment: 'Problem: the address is in the file name itself, so the name is not repeated',
  },
  protectedMissing: /*i18n*/ {
    id: 'prosecution.problem.protected-missing',
    message: 'Write at least one address that must not be included, or choose that there is none.',
    comment: 'Problem: file.serve without protected addresses',
  },
  notServed: /*i18n*/ {
    id: 'prosecution.problem.not-served',
    message: 'No final service has been made to the defence.',
    comment: 'Problem: defence.reply before file.serve',
  },
  staysHere: /*i18n*/ {
    id: 'prosecution.problem.stays-here',
    message:
      'Working notes, privileged material and material outside the investigation are not disclosed. Remove it, or correct its class.',
    comment: 'Problem: evidence.send with an item that may not go',
  },
  notToDefence: /*i18n*/ {
    id: 'prosecution.problem.not-to-defence',
    message: 'Working notes and privileged material are not disclosed to the defence. Remove it, or correct its class.',
    comment: 'Problem: file.serve with an item that is not protocol or side material',
  },
  letterTaken: /*i18n*/ {
    id: 'prosecution.problem.letter-taken',
    message: 'A colleague in your unit has already processed this disclosure.',
    comment: 'Problem',
  },
  letterOfOtherKind: /*i18n*/ {
    id: 'prosecution.problem.letter-of-other-kind',
    message: 'This disclosure is of another kind.',
    comment: 'Problem: an answer to what is no directive, or the other way round',
  },
  fileUnknown: /*i18n*/ {
    id: 'prosecution.problem.file-unknown',
    message: 'This file is not one of yours. Choose one from the list.',
    comment: 'Problem: a file named in a command that this person cannot see',
  },
};
