export const title = /*i18n*/ {
  id: 'authoring.list.title',
  message: 'Write courses',
  comment: 'List of courses that are written here',
};
export const lead = /*i18n*/ {
  id: 'authoring.list.lead',
  message: 'Courses are written here, read by a second person, and then published to the agency or to all agencies.',
  comment: 'List of courses that are written here',
};
export const ownTitle = /*i18n*/ {
  id: 'authoring.list.own-title',
  message: 'Our courses',
  comment: 'List of courses that are written here',
};
export const newCourse = /*i18n*/ {
  id: 'authoring.list.new-course',
  message: 'New course',
  comment: 'List of courses that are written here',
};
export const filter = /*i18n*/ {
  id: 'authoring.list.filter',
  message: 'Show',
  comment: 'List of courses that are written here',
};
export const noCourses = /*i18n*/ {
  id: 'authoring.list.no-courses',
  message: 'No courses',
  comment: 'List of courses that are written here',
};
export const statements = /*i18n*/ {
  id: 'authoring.list.statements',
  message: 'Download certificates as xAPI statements',
  comment: 'List of courses that are written here',
};
export const statementsFetched = /*i18n*/ {
  id: 'authoring.list.statements-fetched',
  message: 'Statements downloaded',
  comment: 'List of courses that are written here',
};
export const savedBy = /*i18n*/ {
  id: 'authoring.list.saved-by',
  message: 'Saved {time} by {by}',
  comment: 'List of courses that are written here',
};
export const openToAll = /*i18n*/ {
  id: 'authoring.list.open-to-all',
  message: 'Version {version}, for all agencies',
  comment: 'List of courses that are written here',
};
export const openToAgency = /*i18n*/ {
  id: 'authoring.list.open-to-agency',
  message: 'Version {version}, for our agency',
  comment: 'List of courses that are written here',
};
export const toReadTitle = /*i18n*/ {
  id: 'authoring.list.to-read-title',
  message: 'Courses to review',
  comment: 'List of courses that are written here',
};
export const nothingToRead = /*i18n*/ {
  id: 'authoring.list.nothing-to-read',
  message: 'No course waits for review.',
  comment: 'List of courses that are written here',
};
export const fromAgency = /*i18n*/ {
  id: 'authoring.list.from-agency',
  message: 'From {agency}, version {version}',
  comment: 'List of courses that are written here',
};
export const meantForAll = /*i18n*/ {
  id: 'authoring.list.meant-for-all',
  message: 'For all agencies',
  comment: 'List of courses that are written here',
};
export const meantForAgency = /*i18n*/ {
  id: 'authoring.list.meant-for-agency',
  message: 'For our agency',
  comment: 'List of courses that are written here',
};
export const ownCourse = /*i18n*/ {
  id: 'authoring.list.own-course',
  message: 'You have written in it',
  comment: 'List of courses that are written here',
};
export const notReviewed = /*i18n*/ {
  id: 'authoring.list.not-reviewed',
  message: 'Not reviewed by you',
  comment: 'List of courses that are written here',
};
export const stateDraft = /*i18n*/ {
  id: 'authoring.list.state-draft',
  message: 'Draft',
  comment: 'List of courses that are written here',
};
export const stateSent = /*i18n*/ {
  id: 'authoring.list.state-sent',
  message: 'Under review',
  comment: 'List of courses that are written here',
};
export const statePublished = /*i18n*/ {
  id: 'authoring.list.state-published',
  message: 'Published',
  comment: 'List of courses that are written here',
};
export const stateWithdrawn = /*i18n*/ {
  id: 'authoring.list.state-withdrawn',
  message: 'Withdrawn',
  comment: 'List of courses that are written here',
};

export const stateNames = {
  draft: stateDraft,
  sent: stateSent,
  published: statePublished,
  withdrawn: stateWithdrawn,
} as const;

export const verdictTexts = {
  approve: /*i18n*/ {
    id: 'authoring.verdict.approve',
    message: 'Approved',
    comment: 'What a reader said of a course; also an answer to choose',
  },
  change: /*i18n*/ {
    id: 'authoring.verdict.change',
    message: 'Changes asked for',
    comment: 'What a reader said of a course; also an answer to choose',
  },
  remark: /*i18n*/ {
    id: 'authoring.verdict.remark',
    message: 'Comments only',
    comment: 'What a reader said of a course; also an answer to choose',
  },
} as const;
