export const tryAgain = /*i18n*/ {
  id: 'course.try-again',
  message: 'Choose again',
  comment: 'Button after an answer that was not right.',
};
export const nextScene = /*i18n*/ {
  id: 'course.next-scene',
  message: 'Next scene',
  comment: 'Primary button.',
};
export const backScene = /*i18n*/ {
  id: 'course.back-scene',
  message: 'Back',
  comment: 'Button to the scene before.',
};
export const sceneAnswer = /*i18n*/ {
  id: 'course.scene-answer',
  message: 'Choose this',
  comment: 'Primary button in a scene.',
};
export const sceneChoose = /*i18n*/ {
  id: 'course.scene-choose',
  message: 'Choose one of the answers',
  comment: 'Error.',
};
export const finishCourse = /*i18n*/ {
  id: 'course.finish-course',
  message: 'Complete course, and get the certificate',
  comment: 'Primary button after the last scene.',
};
export const finishing = /*i18n*/ {
  id: 'course.finishing',
  message: 'The course is being completed',
  comment: 'What is on its way. No full stop.',
};
export const courseNote = /*i18n*/ {
  id: 'course.course-note',
  message:
    'What you choose is kept for you alone while you take the course, and deleted when you complete it. What remains is that you completed it.',
  comment: 'Under the list of pieces of a course.',
};
export const certificateTitle = /*i18n*/ {
  id: 'course.certificate-title',
  message: 'Certificate',
  comment: 'Heading of the printed page.',
};
export const certificateLead = /*i18n*/ {
  id: 'course.certificate-lead',
  message: '{holder}, {agency}, has completed the course “{course}”.',
  comment: 'On the certificate.',
};
export const certificateNumber = /*i18n*/ {
  id: 'course.certificate-number',
  message: 'Number',
  comment: 'Label.',
};
export const certificateIssued = /*i18n*/ {
  id: 'course.certificate-issued',
  message: 'Issued',
  comment: 'Label.',
};
export const certificateUntil = /*i18n*/ {
  id: 'course.certificate-until',
  message: 'Valid until',
  comment: 'Label.',
};
export const certificateValid = /*i18n*/ {
  id: 'course.certificate-valid',
  message: 'Valid',
  comment: 'State. No full stop.',
};
export const certificateLapsed = /*i18n*/ {
  id: 'course.certificate-lapsed',
  message: 'Lapsed',
  comment: 'State. No full stop.',
};
export const certificateSays = /*i18n*/ {
  id: 'course.certificate-says',
  message: 'It shows that the course was completed. It does not show the answers, and gives no rights by itself.',
  comment: 'On the certificate.',
};
export const certificateProof = /*i18n*/ {
  id: 'course.certificate-proof',
  message: 'Proof',
  comment: 'Heading.',
};
export const certificateVerify = /*i18n*/ {
  id: 'course.certificate-verify',
  message: 'Those who run CAPE in the agency can verify it: save the receipt and run npx cape audit verify --receipt.',
  comment: 'Below the heading Proof. The command stays as it is.',
};
export const certificateLeaf = /*i18n*/ {
  id: 'course.certificate-leaf',
  message: 'Line in the log',
  comment: 'Label: the leaf in the log of the agency.',
};
export const certificateOrigin = /*i18n*/ {
  id: 'course.certificate-origin',
  message: 'Log',
  comment: 'Label: the name of the log.',
};
export const saveReceipt = /*i18n*/ {
  id: 'course.save-receipt',
  message: 'Save the receipt',
  comment: 'Button.',
};
export const print = /*i18n*/ {
  id: 'course.print',
  message: 'Print',
  comment: 'Button.',
};

export const pieceDone = /*i18n*/ {
  id: 'course.piece-done',
  message: 'Done',
  comment: 'State of a piece of a course.',
};
export const pieceBegun = /*i18n*/ {
  id: 'course.piece-begun',
  message: 'Started',
  comment: 'State of a piece of a course.',
};
export const pieceNotBegun = /*i18n*/ {
  id: 'course.piece-not-begun',
  message: 'Not started',
  comment: 'State of a piece of a course.',
};
export const pieceStart = /*i18n*/ {
  id: 'course.piece-start',
  message: 'Start',
  comment: 'Button beside a piece of a course.',
};
export const pieceContinue = /*i18n*/ {
  id: 'course.piece-continue',
  message: 'Continue',
  comment: 'Button beside a piece of a course that was begun.',
};
export const pieceAgain = /*i18n*/ {
  id: 'course.piece-again',
  message: 'Take it again',
  comment: 'Button beside a piece of a course that is done.',
};
export const pieceMinutes = /*i18n*/ {
  id: 'course.piece-minutes',
  message: '{minutes, plural, one {# minute} other {# minutes}}',
  comment: 'Under the name of a piece of a course.',
};
export const pieceEnd = /*i18n*/ {
  id: 'course.piece-end',
  message: '{piece}: the end',
  comment: 'Heading after the last scene of a piece.',
};
export const endPiece = /*i18n*/ {
  id: 'course.end-piece',
  message: 'End this part',
  comment: 'Button after the last scene.',
};
export const firstScene = /*i18n*/ { id: 'course.first-scene', message: 'To the first scene', comment: 'Button.' };
export const toCourse = /*i18n*/ {
  id: 'course.to-course',
  message: 'To the course',
  comment: 'Button to the list of pieces.',
};
export const howSure = /*i18n*/ {
  id: 'course.how-sure',
  message: 'How sure are you that you would do this right at work?',
  comment: 'Question before and after a piece of a course.',
};
export const howSureHint = /*i18n*/ {
  id: 'course.how-sure-hint',
  message: 'For you alone. You can pass over it.',
  comment: 'Under the question how sure one is.',
};
export const wasSure = /*i18n*/ {
  id: 'course.was-sure',
  message: 'Before: {before}.',
  comment: '{before} is what the person said before the piece, as *Fairly sure*.',
};
export const lookAgain = /*i18n*/ {
  id: 'course.look-again',
  message: '{count, plural, one {One choice to look at again} other {# choices to look at again}}',
  comment: 'Heading at the end of a piece. The certificate asks for each.',
};
export const documentSource = /*i18n*/ {
  id: 'course.document-source',
  message: 'Source: {source}',
  comment: 'Under a document that is read in a course. {source} ends with a full stop.',
};

/** Five steps, for the person alone. */
export const sureSteps = [
  { value: '1', text: /*i18n*/ { id: 'course.sure-1', message: 'Not at all sure', comment: 'How sure a person is.' } },
  { value: '2', text: /*i18n*/ { id: 'course.sure-2', message: 'Not very sure', comment: 'How sure a person is.' } },
  { value: '3', text: /*i18n*/ { id: 'course.sure-3', message: 'Fairly sure', comment: 'How sure a person is.' } },
  { value: '4', text: /*i18n*/ { id: 'course.sure-4', message: 'Sure', comment: 'How sure a person is.' } },
  { value: '5', text: /*i18n*/ { id: 'course.sure-5', message: 'Very sure', comment: 'How sure a person is.' } },
] as const;
export const earlierVersion = /*i18n*/ {
  id: 'course.earlier-version',
  message: 'There is a newer version of this course. You finish the one that you began.',
  comment: 'On the page of a course that a learner began before a newer version was published.',
};
