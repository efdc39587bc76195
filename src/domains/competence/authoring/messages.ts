export const authoringMessages = {
  begun: /*i18n*/ {
    id: 'authoring.act.begun',
    message: 'Began a course',
    comment: 'Line of a timeline. No full stop.',
  },
  saved: /*i18n*/ {
    id: 'authoring.act.saved',
    message: 'Saved the course',
    comment: 'Line of a timeline. No full stop.',
  },
  photoAdded: /*i18n*/ {
    id: 'authoring.act.photo-added',
    message: 'Added a picture',
    comment: 'Line of a timeline. No full stop.',
  },
  sent: /*i18n*/ {
    id: 'authoring.act.sent',
    message: 'Sent version {version} for review',
    comment: 'Line of a timeline: a course goes to a reader before it is published. No full stop.',
  },
  publishedToAgency: /*i18n*/ {
    id: 'authoring.act.published-to-agency',
    message: 'Published version {version} to the agency',
    comment: 'Line of a timeline. No full stop.',
  },
  publishedToAll: /*i18n*/ {
    id: 'authoring.act.published-to-all',
    message: 'Published version {version} to all agencies',
    comment: 'Line of a timeline. No full stop.',
  },
  withdrawn: /*i18n*/ {
    id: 'authoring.act.withdrawn',
    message: 'Withdrew the course',
    comment: 'Line of a timeline. No full stop.',
  },
  approved: /*i18n*/ {
    id: 'authoring.act.approved',
    message: 'Approved version {version} of a course',
    comment: 'Line of a timeline. No full stop.',
  },
  changeAsked: /*i18n*/ {
    id: 'authoring.act.change-asked',
    message: 'Asked for changes in version {version} of a course',
    comment: 'Line of a timeline. No full stop.',
  },
  remarked: /*i18n*/ {
    id: 'authoring.act.remarked',
    message: 'Commented on version {version} of a course',
    comment: 'Line of a timeline. No full stop.',
  },
  savedMeanwhile: /*i18n*/ {
    id: 'authoring.saved-meanwhile',
    message:
      'The course was saved in another window or by a colleague. Open it again to see what changed; your text stays here as a draft.',
    comment: 'Refusal when a course was saved by another person since it was opened.',
  },
  nameStays: /*i18n*/ {
    id: 'authoring.name-stays',
    message:
      'The short name stays: the course is published, and certificates name it. Begin a new course for another name.',
    comment: 'Error at the short name of a course, such as night-shift, when it has been published.',
  },
  nameTaken: /*i18n*/ {
    id: 'authoring.name-taken',
    message: 'Another course has this short name. Choose another one, such as night-shift-2.',
    comment: 'Error at the short name of a course.',
  },
  photosFull: /*i18n*/ {
    id: 'authoring.photos-full',
    message: 'The course has twelve pictures, which is the most it can hold. Replace one of them.',
    comment: 'Refusal when a thirteenth picture is added to a course.',
  },
  photoNotJpeg: /*i18n*/ {
    id: 'authoring.photo-not-jpeg',
    message:
      'The picture is not a JPEG. Choose it again: the page makes one of any picture that the browser shows. SVG is not taken.',
    comment: 'Error at a picture of a course.',
  },
  photoTooLarge: /*i18n*/ {
    id: 'authoring.photo-too-large',
    message: 'The picture is larger than 150 kB. Choose a smaller part of it.',
    comment: 'Error at a picture of a course.',
  },
  photoTooWide: /*i18n*/ {
    id: 'authoring.photo-too-wide',
    message: 'The picture is wider or higher than 1,600 pixels. Choose it again, and the page makes it smaller.',
    comment: 'Error at a picture of a course.',
  },
  photoDamaged: /*i18n*/ {
    id: 'authoring.photo-damaged',
    message: 'The picture is damaged. Choose another copy of it.',
    comment: 'Error at a picture of a course.',
  },
  writeAgainFirst: /*i18n*/ {
    id: 'authoring.write-again-first',
    message: 'The course is withdrawn. Save a new text first, then send it for review.',
    comment: 'Refusal when a withdrawn course is sent for review.',
  },
  notReady: /*i18n*/ {
    id: 'authoring.not-ready',
    message: 'The course has errors. Correct them at each field, save, and send it again.',
    comment: 'Refusal when a course with errors is sent for review.',
  },
  looksReal: /*i18n*/ {
    id: 'authoring.looks-real',
    message: 'Something looks like a detail of a real case. Change it, or confirm that it is invented or official.',
    comment: 'Error at the tick box under the list of details that may be of a real case.',
  },
  nothingSent: /*i18n*/ {
    id: 'authoring.nothing-sent',
    message: 'No version waits for review. Send the course for review first.',
    comment: 'Refusal when a course is published that no one was asked to read.',
  },
  sentAgain: /*i18n*/ {
    id: 'authoring.sent-again',
    message: 'A newer version was sent for review. Open the course again.',
    comment: 'Refusal when an older version of a course would be published.',
  },
  needsReader: /*i18n*/ {
    id: 'authoring.needs-reader',
    message:
      'No second person has approved this version, or a reader asks for a change. A colleague who has not written in it must approve it first.',
    comment: 'Refusal when a course is published to an agency.',
  },
  needsAnotherAgency: /*i18n*/ {
    id: 'authoring.needs-another-agency',
    message:
      'No reader of another agency has approved this version, or a reader asks for a change. What is published to all needs a reader outside your agency.',
    comment: 'Refusal when a course is published to all agencies.',
  },
  alreadyWithdrawn: /*i18n*/ {
    id: 'authoring.already-withdrawn',
    message: 'The course is already withdrawn.',
    comment: 'Refusal when a course is withdrawn twice.',
  },
  notYourOwn: /*i18n*/ {
    id: 'authoring.not-your-own',
    message: 'You have written in this course. A person who has not must review it.',
    comment: 'Refusal when an author reviews their own course.',
  },
  noLongerWaits: /*i18n*/ {
    id: 'authoring.no-longer-waits',
    message: 'This version no longer waits for review: it was published, withdrawn or replaced.',
    comment: 'Refusal when a course is reviewed too late.',
  },
  sayWhat: /*i18n*/ {
    id: 'authoring.say-what',
    message: 'Write at least one comment, so that the author knows what to change.',
    comment: 'Error when changes to a course are asked for without a comment.',
  },
  anotherPerson: /*i18n*/ {
    id: 'authoring.another-person',
    message: 'A colleague',
    comment: 'In place of a name that the reader may not know.',
  },
};
