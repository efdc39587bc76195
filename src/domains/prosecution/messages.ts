export const fileMessages = {
  partyUnknown: /*i18n*/ {
    id: 'prosecution.problem.party-unknown',
    message: 'This injured party is not in the file. Choose one from the list.',
    comment: 'Problem: an injured party that is not in the stream',
  },
  itemUnknown: /*i18n*/ {
    id: 'prosecution.problem.item-unknown',
    message: 'This item is not in the file. Choose one from the list.',
    comment: 'Problem: an item of evidence that is not in the stream',
  },
  numberTaken: /*i18n*/ {
    id: 'prosecution.problem.number-taken',
    message: 'That number is taken. Choose another, or leave it empty.',
    comment: 'Problem: evidence number used twice',
  },
  idTaken: /*i18n*/ {
    id: 'prosecution.problem.id-taken',
    message: 'This has been recorded already. Open the page again.',
    comment: 'Problem: the same thing added twice under another act',
  },
  suspectUnknown: /*i18n*/ {
    id: 'prosecution.problem.suspect-unknown',
    message: 'This suspect is not in the file. Choose one from the list.',
    comment: 'Problem',
  },
  alreadyOpened: /*i18n*/ {
    id: 'prosecution.problem.already-opened',
    message: 'The investigation is open already.',
    comment: 'Problem: investigation.open twice',
  },
  notOpened: /*i18n*/ {
    id: 'prosecution.problem.not-opened',
    message: 'The investigation has not been opened. Open it first.',
    comment: 'Problem: a directive or decision before opening',
  },
  nothingToCorrect: /*i18n*/ {
    id: 'prosecution.problem.nothing-to-correct',
    message: 'Nothing is different. Change at least one thing.',
    comment: 'Problem: evidence.correct without a change',
  },
  requestUnknown: /*i18n*/ {
    id: 'prosecution.problem.request-unknown',
    message: 'This request is not in the file. Open the page again.',
    comment: 'Problem',
  },
  requestAnswered: /*i18n*/ {
    id: 'prosecution.problem.request-answered',
    message: 'This request has been answered already.',
    comment: 'Problem: evidence.reply twice',
  },
  goneSinceMissing: /*i18n*/ {
    id: 'prosecution.problem.gone-since-missing',
    message: 'Write since when it was gone, so that the day can be learned from.',
    comment: 'Problem: a reply overwritten without the day',
  },
  bothSides: /*i18n*/ {
    id: 'prosecution.problem.both-sides',
    message: 'One item cannot stand both for and against the same element.',
    comment: 'Problem: element.set',
  },
  supportedByNothing: /*i18n*/ {
    id: 'prosecution.problem.supported-by-nothing',
    message: 'Name at least one item that supports it, or say that there is nothing yet.',
    comment: 'Problem: element.set',
  },
  contradictedByNothing: /*i18n*/ {
    id: 'prosecution.problem.contradicted-by-nothing',
    message: 'Name at least one item that speaks against it.',
    comment: 'Problem: element.set',
  },
  dueInPast: /*i18n*/ {
    id: 'prosecution.problem.due-in-past',
    message: 'Choose a day from today on.',
    comment: 'Problem: a date that has passed',
  },
  directiveUnknown: /*i18n*/ {
    id: 'prosecution.problem.directive-unknown',
    message: 'This directive is not in the file. Open the page again.',
    comment: 'Problem',
  },
  directiveAnswered: /*i18n*/ {
    id: 'prosecution.problem.directive-answered',
    message: 'This directive has been answered already.',
    comment: 'Problem',
  },
  noSuchUnit: /*i18n*/ {
    id: 'prosecution.problem.no-such-unit',
    message: 'No letters can be sent to that unit. Choose another.',
    comment: 'Problem: directive or file to a unit without a letter-box',
  },
  ownUnit: /*i18n*/ {
    id: 'prosecution.problem.own-unit',
    message: 'That is your own unit. It already has the file.',
    comment: 'Problem',
  },
  groundMissing: /*i18n*/ {
    id: 'prosecution.problem.ground-missing',
    message: 'The ground for sending within an investigation is not in the catalogue of this installation.',
    comment: 'Problem: the ground se.rb-23-3 is missing or not possible',
  },
  lineTwice: /*i18n*/ {
    id: 'prosecution.problem.line-twice',
    message: 'One injured party and one offence are decided once.',
    comment: 'Problem: decision.make with the same line twice',
  },
  reasonDoesNotFit: /*i18n*/ {
    id: 'prosecution.problem.reason-does-not-fit',
    message: 'This reason does not go with what was chosen.',
    comment: 'Problem: reason code and outcome contradict each other',
  },
  onlyProsecutorCharges: /*i18n*/ {
    id: 'prosecution.problem.only-prosecutor-charges',
    message: 'Only a prosecutor can bring a charge.',
    comment: 'Problem: RC15 by another house',
  },
  alternativeAlone: /*i18n*/ {
    id: 'prosecution.problem.alternative-alone',
    message: 'An alternative needs a charge in the first place for the same person.',
    comment: 'Problem: charged-alternative without a charge',
  },
  nonPunishmentElsewhere: /*i18n*/ {
    id: 'prosecution.problem.non-punishment-elsewhere',
    message: 'Non-punishment is for what the injured person is said to have done, not for the offence against them.',
    comment: 'Problem: RC17 on 4:1 a or 4:1 b',
  },
  againstMissing: /*i18n*/ {
    id: 'prosecution.problem.against-missing',
    message: 'Write what speaks against, or say that you looked and found nothing.',
    comment: 'Problem: decision.make with a blank',
  },
  notTakenMissing: /*i18n*/ {
    id: 'prosecution.problem.not-taken-missing',
    message: 'Say which steps were not taken, or that none is left.',
    comment: 'Problem: decision.make that closes without an answer',
  },
  notTakenWhy: /*i18n*/ {
    id: 'prosecution.problem.not-taken-why',
    message: 'Write why these steps are not taken now.',
    comment: 'Problem: RC08 needs words about the steps',
  },
  reviewMissing: /*i18n*/ {
    id: 'prosecution.problem.review-missing',
    message: 'Say in which language the injured person is told how the decision can be reviewed.',
    comment: 'Problem: RC08 without review information',
  },
  supportMissing: /*i18n*/ {
    id: 'prosecution.problem.support-missing',
    message: 'An injured party meets support soon. Say whether they are told before or after.',
    comment: 'Problem: the interruption card was not answered',
  },
  decisionUnknown: /*i18n*/ {
    id: 'prosecution.problem.decision-unknown',
    message: 'This decision is not in the file. Open the page again.',
    comment: 'Problem',
  },
  ownSecondLook: /*i18n*/ {
    id: 'prosecution.problem.own-second-look',
    message: 'The second look is for somebody else than who decided.',
    comment: 'Problem',
  },
  secondLookDone: /*i18n*/ {
    id: 'prosecution.problem.second-look-done',
    message: 'Somebody has taken the second look already.',
    comment: 'Problem',
  },
  secondLookNotAsked: /*i18n*/ {
    id: 'prosecution.problem.second-look-not-asked',
    message: 'This decision needs no second look.',
    comment: 'Problem',
  },
  notCharged: /*i18n*/ {
    id: 'prosecution.problem.not-charged',
    message: 'The court can only judge what was charged. Record the charge first.',
    comment: 'Problem: verdict.record without a charge',
  },
  addressInText: /*i18n*/ {
    id: 'prosecution.problem.address-in-text',
    message: 'A protected address stands in {file}, line {line}. Nothing is sent. Take it out and try again.',
    comment: "Problem: final service or disclosure with a shelter's address; file is the name of a document",
  },
  addressInMetadata: /*i18n*/ {
    id: 'prosecution.problem.address-in-metadata',
    message:
      'A protected address stands in what {file} says of itself, such as where a photo was taken. Nothing is sent. Take it out and try again.',
    comment: 'Problem: final service or disclosure; the address is in the metadata of a document',
  },
  addressInDescription: /*i18n*/ {
    id: 'prosecution.problem.address-in-description',
    message:
      'A protected address stands in the description of {file}. Nothing is sent. Leave the item out, or add it anew without the address.',
    comment: 'Problem: final service; file is the number of an item such as E07',
  },
  addressInName: /*i18n*/ {
    id: 'prosecution.problem.address-in-name',
    message:
      'A protected address stands in the name of document {number}. Nothing is sent. Change the file name and try again.',
    comment: 'Problem: the address is in the file name itself, so the name is not repeated',
  },
  protectedMissing: /*i18n*/ {
    id: 'prosecution.problem.protected-missing',
    message: 'Write at least one address that must not be in the package, or say that there is none.',
    comment: 'Problem: file.serve without protected addresses',
  },
  notServed: /*i18n*/ {
    id: 'prosecution.problem.not-served',
    message: 'Nothing has been served on the defence yet.',
    comment: 'Problem: defence.reply before file.serve',
  },
  staysHere: /*i18n*/ {
    id: 'prosecution.problem.stays-here',
    message:
      'A working note, something privileged and what is not of the investigation stay in the house. Take it out, or correct its class.',
    comment: 'Problem: evidence.send with an item that may not go',
  },
  notToDefence: /*i18n*/ {
    id: 'prosecution.problem.not-to-defence',
    message: 'A working note or privileged item does not go to the defence. Take it out, or correct its class.',
    comment: 'Problem: file.serve with an item that is not protocol or side material',
  },
  letterTaken: /*i18n*/ {
    id: 'prosecution.problem.letter-taken',
    message: 'Somebody in your unit has already taken this letter.',
    comment: 'Problem',
  },
  letterOfOtherKind: /*i18n*/ {
    id: 'prosecution.problem.letter-of-other-kind',
    message: 'This letter asks for something else.',
    comment: 'Problem: an answer to what is no directive, or the other way round',
  },
  nothingChosen: /*i18n*/ {
    id: 'prosecution.problem.nothing-chosen',
    message: 'Choose at least one item.',
    comment: 'Problem: evidence.send with no items and no answer',
  },
  fileUnknown: /*i18n*/ {
    id: 'prosecution.problem.file-unknown',
    message: 'This file is not among yours. Choose one from the list.',
    comment: 'Problem: a file named in a command that this person cannot see',
  },
};
