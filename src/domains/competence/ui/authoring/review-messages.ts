export const title = /*i18n*/ {
  id: 'authoring.review.title',
  message: 'Review a course',
  comment: 'Page where a course is read by a second person',
};
export const from = /*i18n*/ {
  id: 'authoring.review.from',
  message: 'From {agency}, version {version}',
  comment: 'Page where a course is read by a second person',
};
export const meantForAll = /*i18n*/ {
  id: 'authoring.review.meant-for-all',
  message: 'For all agencies',
  comment: 'Page where a course is read by a second person',
};
export const meantForAgency = /*i18n*/ {
  id: 'authoring.review.meant-for-agency',
  message: 'For our agency',
  comment: 'Page where a course is read by a second person',
};
export const scenes = /*i18n*/ {
  id: 'authoring.review.scenes',
  message: '{count, plural, one {# scene} other {# scenes}}',
  comment: 'Page where a course is read by a second person',
};
export const read = /*i18n*/ {
  id: 'authoring.review.read',
  message: 'Read',
  comment: 'Button: a part of a course is read as a learner takes it',
};
export const youWrote = /*i18n*/ {
  id: 'authoring.review.you-wrote',
  message: 'You have written in this course. A person who has not must review it.',
  comment: 'Page where a course is read by a second person',
};
export const noLonger = /*i18n*/ {
  id: 'authoring.review.no-longer',
  message: 'This version no longer waits for review.',
  comment: 'Page where a course is read by a second person',
};
export const back = /*i18n*/ {
  id: 'authoring.review.back',
  message: 'Courses to review',
  comment: 'Page where a course is read by a second person',
};
export const giveTitle = /*i18n*/ {
  id: 'authoring.review.give-title',
  message: 'Your review',
  comment: 'Page where a course is read by a second person',
};
export const giveLead = /*i18n*/ {
  id: 'authoring.review.give-lead',
  message: 'The author reads your comments and your unit. Write nothing from a real case.',
  comment: 'Page where a course is read by a second person',
};
export const verdict = /*i18n*/ {
  id: 'authoring.review.verdict',
  message: 'Your decision',
  comment: 'Page where a course is read by a second person',
};
export const chooseVerdict = /*i18n*/ {
  id: 'authoring.review.choose-verdict',
  message: 'Choose whether the course can be published.',
  comment: 'Page where a course is read by a second person',
};
export const sayWhat = /*i18n*/ {
  id: 'authoring.review.say-what',
  message: 'Write at least one comment, so that the author knows what to change.',
  comment: 'Page where a course is read by a second person',
};
export const about = /*i18n*/ {
  id: 'authoring.review.about',
  message: 'Comment {number} is about',
  comment: 'Page where a course is read by a second person',
};
export const remark = /*i18n*/ {
  id: 'authoring.review.remark',
  message: 'Comment {number}',
  comment: 'Page where a course is read by a second person',
};
export const addRemark = /*i18n*/ {
  id: 'authoring.review.add-remark',
  message: 'Add comment',
  comment: 'Page where a course is read by a second person',
};
export const confirmInvented = /*i18n*/ {
  id: 'authoring.review.confirm-invented',
  message: 'All of it is invented or official.',
  comment: 'Page where a course is read by a second person',
};
export const give = /*i18n*/ {
  id: 'authoring.review.give',
  message: 'Send review',
  comment: 'Page where a course is read by a second person',
};
export const sending = /*i18n*/ {
  id: 'authoring.review.sending',
  message: 'Send review',
  comment: 'What is on its way, in the list of what is being sent',
};
export const sentDone = /*i18n*/ {
  id: 'authoring.review.sent-done',
  message: 'Review sent',
  comment: 'Page where a course is read by a second person',
};
