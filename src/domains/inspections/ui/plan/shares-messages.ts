/** Texts of asking the agencies of a joint check for their share, all at once. */
export const sharesTitle = /*i18n*/ {
  id: 'inspection.shares-title',
  message: 'Ask the other agencies',
  comment: 'Heading and link',
};
export const sharesLead = /*i18n*/ {
  id: 'inspection.shares-lead',
  message: 'Each agency gets its own question and answers only your unit. Legal ground: {provision}',
  comment: 'Under the heading',
};
export const agencyNames = {
  'work-environment': /*i18n*/ {
    id: 'inspection.agency-work-environment',
    message: 'Work environment authority',
    comment: 'A kind of agency that takes part in joint inspections',
  },
  tax: /*i18n*/ {
    id: 'inspection.agency-tax',
    message: 'Tax authority',
    comment: 'A kind of agency that takes part in joint inspections',
  },
  police: /*i18n*/ {
    id: 'inspection.agency-police',
    message: 'Police',
    comment: 'A kind of agency that takes part in joint inspections',
  },
  prosecution: /*i18n*/ {
    id: 'inspection.agency-prosecution',
    message: 'Prosecution authority',
    comment: 'A kind of agency that takes part in joint inspections',
  },
  migration: /*i18n*/ {
    id: 'inspection.agency-migration',
    message: 'Immigration authority',
    comment: 'A kind of agency that takes part in joint inspections',
  },
  employment: /*i18n*/ {
    id: 'inspection.agency-employment',
    message: 'Employment service',
    comment: 'A kind of agency that takes part in joint inspections',
  },
  'social-insurance': /*i18n*/ {
    id: 'inspection.agency-social-insurance',
    message: 'Social insurance',
    comment: 'A kind of agency that takes part in joint inspections',
  },
  'economic-crime': /*i18n*/ {
    id: 'inspection.agency-economic-crime',
    message: 'Economic crime authority',
    comment: 'A kind of agency that takes part in joint inspections',
  },
  'gender-equality': /*i18n*/ {
    id: 'inspection.agency-gender-equality',
    message: 'Gender equality authority',
    comment: 'A kind of agency that takes part in joint inspections',
  },
} as const;
export const askRest = /*i18n*/ {
  id: 'inspection.shares-ask-rest',
  message: 'Ask the remaining agencies',
  comment: 'Heading of the form under the table; a list of units with boxes to tick follows',
};
export const sharesCaption = /*i18n*/ {
  id: 'inspection.shares-caption',
  message: 'Agencies asked, and their answers',
  comment: 'Caption of a table',
};
export const agency = /*i18n*/ {
  id: 'inspection.shares-agency',
  message: 'Agency and unit',
  comment: 'Head of a column',
};
export const state = /*i18n*/ { id: 'inspection.shares-state', message: 'State', comment: 'Head of a column' };
export const isOurs = /*i18n*/ {
  id: 'inspection.shares-ours',
  message: 'Your own agency',
  comment: 'State: the agency that asks',
};
export const noUnit = /*i18n*/ {
  id: 'inspection.shares-no-unit',
  message: 'No unit registered here',
  comment: 'State: an agency without a unit in this installation',
};
export const stateNames = {
  'not-asked': /*i18n*/ { id: 'inspection.shares-not-asked', message: 'Not asked', comment: 'State of a question' },
  waiting: /*i18n*/ {
    id: 'inspection.shares-waiting',
    message: 'Asked {when}, answer by {day}',
    comment: 'State of a question',
  },
  answered: /*i18n*/ {
    id: 'inspection.shares-answered',
    message: 'Answered {when}',
    comment: 'State of a question',
  },
  'no-answer': /*i18n*/ {
    id: 'inspection.shares-no-answer',
    message: '{when}: no answer may be given, neither yes nor no',
    comment: 'State of a question',
  },
} as const;
export const whom = /*i18n*/ { id: 'inspection.shares-whom', message: 'Whom do you ask?', comment: 'Label of a list' };
export const whomMissing = /*i18n*/ {
  id: 'inspection.shares-whom-missing',
  message: 'Choose at least one',
  comment: 'Error',
};
export const questionMissing = /*i18n*/ {
  id: 'inspection.shares-question-missing',
  message: 'Write your question',
  comment: 'Error',
};
export const allAsked = /*i18n*/ {
  id: 'inspection.shares-all-asked',
  message: 'All agencies that can be asked on this ground have been asked.',
  comment: 'In place of the form',
};
export const askAll = /*i18n*/ {
  id: 'inspection.shares-ask-all',
  message: '{count, plural, =0 {Ask} one {Ask # unit} other {Ask # units}}',
  comment: 'Button',
};
export const progress = /*i18n*/ {
  id: 'inspection.shares-progress',
  message: '{done} of {all} asked',
  comment: 'While the questions are sent one after the other',
};
export const notYetPossible = /*i18n*/ {
  id: 'inspection.shares-not-yet',
  message:
    'No agency can be asked yet: the inspection needs a purpose and a workplace, and its joint workspace must be open.',
  comment: 'In place of the form',
};
