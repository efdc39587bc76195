export const assigningMessages = {
  notOfAgency: /*i18n*/ {
    id: 'training.not-of-agency',
    message: 'Choose people who work in your agency now. One of those chosen does not.',
    comment: 'Error at the people of a group or of an assigned course',
  },
  unknownCourse: /*i18n*/ {
    id: 'training.unknown-course',
    message:
      'Choose a course from the list. The course of one that is assigned cannot be changed: withdraw it and assign another.',
    comment: 'Error at the course',
  },
  dueIsPast: /*i18n*/ {
    id: 'training.due-is-past',
    message: 'Enter today or a later day, such as in four weeks.',
    comment: 'Error at the day by which a course is to be taken',
  },
  groupHasEnded: /*i18n*/ {
    id: 'training.group-has-ended',
    message: 'This group has been ended. Make another one with the people you need.',
    comment: 'Refusal when a group is changed or ended again',
  },
  isWithdrawn: /*i18n*/ {
    id: 'training.is-withdrawn',
    message: 'This was withdrawn before. Assign the course again if it is to be taken.',
    comment: 'Refusal when an assigned course is changed or withdrawn again',
  },
  groupSet: /*i18n*/ {
    id: 'training.act.group-set',
    message: '{count, plural, one {Put # person into a group} other {Put # people into a group}}',
    comment: 'Line of a timeline. No full stop.',
  },
  groupEnded: /*i18n*/ {
    id: 'training.act.group-ended',
    message: 'Ended a group',
    comment: 'Line of a timeline. No full stop.',
  },
  assigned: /*i18n*/ {
    id: 'training.act.assigned',
    message: '{count, plural, one {Assigned a course to # person} other {Assigned a course to # people}}',
    comment: 'Line of a timeline. No full stop.',
  },
  withdrawn: /*i18n*/ {
    id: 'training.act.withdrawn',
    message: 'Withdrew an assigned course',
    comment: 'Line of a timeline. No full stop.',
  },
  dueTitle: /*i18n*/ {
    id: 'training.due-title',
    message: 'Take the course “{course}”',
    comment: 'Heading of a task in My work, for the person who is to take the course',
  },
  dueDetail: /*i18n*/ {
    id: 'training.due-detail',
    message: 'Assigned by {unit}. Only you see your answers.',
    comment: 'Line below the heading of a task in My work. {unit} is the name of a unit',
  },
  endingTitle: /*i18n*/ {
    id: 'training.ending-title',
    message: 'Renew your certificate: “{course}”',
    comment: 'Heading of a task in My work, for the person whose certificate ends soon',
  },
  endingDetail: /*i18n*/ {
    id: 'training.ending-detail',
    message: 'Take the course again before the certificate ends.',
    comment: 'Line below the heading of a task in My work',
  },
};
