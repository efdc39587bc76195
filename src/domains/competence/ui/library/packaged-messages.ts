export const madeBy = /*i18n*/ {
  id: 'packaged.made-by',
  message: 'Made by {maker}. Licence: {licence}. Language: {language}.',
  comment: 'Under the title of a course of another maker',
};
export const takes = /*i18n*/ {
  id: 'packaged.takes',
  message: 'About {minutes} minutes',
  comment: 'Under the title of a course',
};
export const frameNote = /*i18n*/ {
  id: 'packaged.frame-note',
  message: 'The course opens in a frame that reaches nothing in CAPE. Do not write anything about a real case in it.',
  comment: 'Above the parts of a course of another maker',
};
export const partsTitle = /*i18n*/ {
  id: 'packaged.parts-title',
  message: 'Parts',
  comment: 'Heading',
};
export const openPart = /*i18n*/ {
  id: 'packaged.open-part',
  message: 'Open',
  comment: 'Button: a part of a course that was not begun',
};
export const goOn = /*i18n*/ {
  id: 'packaged.go-on',
  message: 'Continue',
  comment: 'Button: a part of a course that was begun',
};
export const again = /*i18n*/ {
  id: 'packaged.again',
  message: 'Open again',
  comment: 'Button: a part of a course that is done',
};
export const stateFailed = /*i18n*/ {
  id: 'packaged.state-failed',
  message: 'Not passed',
  comment: 'State of a part of a course',
};
export const opening = /*i18n*/ {
  id: 'packaged.opening',
  message: 'Opening the course',
  comment: 'While something is sent',
};
export const privacy = /*i18n*/ {
  id: 'packaged.privacy',
  message: 'Only you see how it goes. When you get the certificate, what the course recorded is deleted.',
  comment: 'Under the parts of a course of another maker',
};
export const getCertificate = /*i18n*/ {
  id: 'packaged.get-certificate',
  message: 'Get certificate',
  comment: 'Button',
};
export const getting = /*i18n*/ {
  id: 'packaged.getting',
  message: 'Issuing the certificate',
  comment: 'While something is sent',
};
