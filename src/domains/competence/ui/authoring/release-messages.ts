export const title = /*i18n*/ {
  id: 'authoring.release.title',
  message: 'Review and publish',
  comment: 'Editor of a course: from the draft to the learners',
};
export const isOpenToAll = /*i18n*/ {
  id: 'authoring.release.is-open-to-all',
  message: 'Version {version} is published to all agencies.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const isOpenToAgency = /*i18n*/ {
  id: 'authoring.release.is-open-to-agency',
  message: 'Version {version} is published to our agency.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const waitsForAll = /*i18n*/ {
  id: 'authoring.release.waits-for-all',
  message: 'Version {version} waits for review, to be published to all agencies.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const waitsForAgency = /*i18n*/ {
  id: 'authoring.release.waits-for-agency',
  message: 'Version {version} waits for review, to be published to our agency.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const isApproved = /*i18n*/ {
  id: 'authoring.release.is-approved',
  message: 'It is approved.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const isNotApproved = /*i18n*/ {
  id: 'authoring.release.is-not-approved',
  message: 'It is not approved yet.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const reviews = /*i18n*/ {
  id: 'authoring.release.reviews',
  message: 'Reviews',
  comment: 'Editor of a course: from the draft to the learners',
};
export const reviewBy = /*i18n*/ {
  id: 'authoring.release.review-by',
  message: 'Version {version}, {by}, {time}',
  comment: 'Editor of a course: from the draft to the learners',
};
export const earlierVersion = /*i18n*/ {
  id: 'authoring.release.earlier-version',
  message: '(an earlier version)',
  comment: 'Editor of a course: from the draft to the learners',
};
export const sendTitle = /*i18n*/ {
  id: 'authoring.release.send-title',
  message: 'Send for review',
  comment: 'Editor of a course: from the draft to the learners',
};
export const send = /*i18n*/ {
  id: 'authoring.release.send',
  message: 'Send for review',
  comment: 'Editor of a course: from the draft to the learners',
};
export const saveFirst = /*i18n*/ {
  id: 'authoring.release.save-first',
  message: 'Save the course first. What is sent is the saved text.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const mendFirst = /*i18n*/ {
  id: 'authoring.release.mend-first',
  message: 'Correct what the checks list, save, and send.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const forWhom = /*i18n*/ {
  id: 'authoring.release.for-whom',
  message: 'Published to whom, when it is approved',
  comment: 'Editor of a course: from the draft to the learners',
};
export const toAgency = /*i18n*/ {
  id: 'authoring.release.to-agency',
  message: 'Our agency',
  comment: 'Editor of a course: from the draft to the learners',
};
export const toAgencyDetail = /*i18n*/ {
  id: 'authoring.release.to-agency-detail',
  message: 'A colleague who has not written in it must approve it.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const toAll = /*i18n*/ {
  id: 'authoring.release.to-all',
  message: 'All agencies',
  comment: 'Editor of a course: from the draft to the learners',
};
export const toAllDetail = /*i18n*/ {
  id: 'authoring.release.to-all-detail',
  message: 'A person of another agency must approve it.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const confirmInvented = /*i18n*/ {
  id: 'authoring.release.confirm-invented',
  message: 'I have checked each place that looks like a real case: all of it is invented or official.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const sending = /*i18n*/ {
  id: 'authoring.release.sending',
  message: 'Send course for review',
  comment: 'What is on its way, in the list of what is being sent',
};
export const sentDone = /*i18n*/ {
  id: 'authoring.release.sent-done',
  message: 'Course sent for review',
  comment: 'Editor of a course: from the draft to the learners',
};
export const publish = /*i18n*/ {
  id: 'authoring.release.publish',
  message: 'Publish version {version}',
  comment: 'Editor of a course: from the draft to the learners',
};
export const publishAllEffect = /*i18n*/ {
  id: 'authoring.release.publish-all-effect',
  message: 'All agencies can take it. Those who have begun an earlier version finish that one.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const publishAgencyEffect = /*i18n*/ {
  id: 'authoring.release.publish-agency-effect',
  message: 'Everyone in our agency can take it. Those who have begun an earlier version finish that one.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const publishing = /*i18n*/ {
  id: 'authoring.release.publishing',
  message: 'Publish course',
  comment: 'What is on its way, in the list of what is being sent',
};
export const publishedDone = /*i18n*/ {
  id: 'authoring.release.published-done',
  message: 'Course published',
  comment: 'Editor of a course: from the draft to the learners',
};
export const withdrawTitle = /*i18n*/ {
  id: 'authoring.release.withdraw-title',
  message: 'Withdraw course',
  comment: 'Editor of a course: from the draft to the learners',
};
export const withdraw = /*i18n*/ {
  id: 'authoring.release.withdraw',
  message: 'Withdraw course',
  comment: 'Editor of a course: from the draft to the learners',
};
export const withdrawEffect = /*i18n*/ {
  id: 'authoring.release.withdraw-effect',
  message:
    'No one can take it any more, including those who have begun. Certificates stay. You can write it further and publish a new version.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const withdrawing = /*i18n*/ {
  id: 'authoring.release.withdrawing',
  message: 'Withdraw course',
  comment: 'What is on its way, in the list of what is being sent',
};
export const withdrawnDone = /*i18n*/ {
  id: 'authoring.release.withdrawn-done',
  message: 'Course withdrawn',
  comment: 'Editor of a course: from the draft to the learners',
};
export const reason = /*i18n*/ {
  id: 'authoring.release.reason',
  message: 'Reason',
  comment: 'Editor of a course: from the draft to the learners',
};
export const reasonMissing = /*i18n*/ {
  id: 'authoring.release.reason-missing',
  message: 'Enter the reason, such as: The law has changed.',
  comment: 'Editor of a course: from the draft to the learners',
};
export const exportFiles = /*i18n*/ {
  id: 'authoring.release.export-files',
  message: 'Download as files (ZIP)',
  comment: 'Editor of a course: from the draft to the learners',
};
export const exported = /*i18n*/ {
  id: 'authoring.release.exported',
  message: 'Files downloaded',
  comment: 'Editor of a course: from the draft to the learners',
};
