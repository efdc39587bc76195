export const sceneOf = /*i18n*/ {
  id: 'course.scene-of',
  message: 'Scene {number} of {of}',
  comment: 'Small line above the title.',
};
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
  message: 'Answer scene',
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
  message: 'Your answers are not saved, only that you completed the course.',
  comment: 'Under a scene.',
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
  message: 'Leaf',
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
