export const launchingMessages = {
  launched: /*i18n*/ {
    id: 'launching.act.launched',
    message: 'Opened a part of a course',
    comment: 'Line of a timeline, which only the learner reads. No full stop.',
  },
  noSuchPart: /*i18n*/ {
    id: 'launching.no-such-part',
    message: 'The course has no such part. Reload the page.',
    comment: 'Error: a part of a course package that is not there',
  },
  notDone: /*i18n*/ {
    id: 'launching.not-done',
    message: 'Not every part of the course is done. Open the parts that are left.',
    comment: 'Error: a learner asks for the certificate of a course package too early',
  },
  back: /*i18n*/ {
    id: 'launching.back',
    message: 'Leave the course',
    comment: 'Link above a course of another maker that is shown in a frame; it leads back to CAPE',
  },
  frame: /*i18n*/ {
    id: 'launching.frame',
    message: 'Course from {maker}',
    comment: 'Name of the frame with a course of another maker, for who hears the page',
  },
  framed: /*i18n*/ {
    id: 'launching.framed',
    message: 'This course was made outside CAPE. Do not write anything about a real case in it.',
    comment: 'Above a course of another maker that is shown in a frame',
  },
  used: /*i18n*/ {
    id: 'launching.used',
    message: 'The course is no longer open here',
    comment: 'Heading of a page: an address that works once was used again',
  },
  usedText: /*i18n*/ {
    id: 'launching.used-text',
    message: 'The address works once and for two minutes. Open the part again from the page of the course.',
    comment: 'Text of a page: an address that works once was used again',
  },
  ended: /*i18n*/ {
    id: 'launching.ended',
    message: 'The part has ended. Leave the course with the link above it.',
    comment: 'Shown in the frame when a course of another maker has ended by itself',
  },
};
