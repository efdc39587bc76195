export const groupNames = {
  means: /*i18n*/ {
    id: 'prosecution.group.means',
    message: 'Means',
    comment: 'Heading on the board of elements: how the person was made to come or stay',
  },
  act: /*i18n*/ {
    id: 'prosecution.group.act',
    message: 'Act',
    comment: 'Heading on the board: recruits, transports, harbours, receives',
  },
  form: /*i18n*/ {
    id: 'prosecution.group.form',
    message: 'Form',
    comment: 'Heading on the board: in what the exploitation consists',
  },
  purpose: /*i18n*/ {
    id: 'prosecution.group.purpose',
    message: 'Purpose',
    comment: 'Heading on the board: what the act was for',
  },
  conduct: /*i18n*/ {
    id: 'prosecution.group.conduct',
    message: 'Conduct',
    comment: 'Heading on the board: what was done, in laws that do not divide it further',
  },
  circumstance: /*i18n*/ {
    id: 'prosecution.group.circumstance',
    message: 'Circumstances',
    comment: 'Heading on the board: under what circumstances it was done',
  },
  result: /*i18n*/ {
    id: 'prosecution.group.result',
    message: 'Result',
    comment: 'Heading on the board: what came of it, such as that the person was exploited',
  },
  mental: /*i18n*/ {
    id: 'prosecution.group.mental',
    message: 'Intent',
    comment: 'Heading on the board: intent or negligence',
  },
  link: /*i18n*/ {
    id: 'prosecution.group.link',
    message: 'Link and intent',
    comment: 'Heading on the board: that the means caused it, and intent',
  },
  degree: /*i18n*/ {
    id: 'prosecution.group.degree',
    message: 'Degree',
    comment: 'Heading on the board: what makes the offence gross',
  },
};

export const stateNames = {
  supported: /*i18n*/ {
    id: 'prosecution.state.supported',
    message: 'Supported',
    comment: 'State of an element, set by a person',
  },
  contradicted: /*i18n*/ {
    id: 'prosecution.state.contradicted',
    message: 'Contradicted',
    comment: 'State of an element, set by a person',
  },
  'nothing-yet': /*i18n*/ {
    id: 'prosecution.state.nothing-yet',
    message: 'No support yet',
    comment: 'State of an element, set by a person',
  },
};

export const bearingNames = {
  for: /*i18n*/ { id: 'prosecution.bearing.for', message: 'For', comment: 'What an item speaks for' },
  against: /*i18n*/ { id: 'prosecution.bearing.against', message: 'Against', comment: 'What an item speaks against' },
  both: /*i18n*/ {
    id: 'prosecution.bearing.both',
    message: 'Both for and against',
    comment: 'What an item speaks for',
  },
};

export const materialNames = {
  protocol: /*i18n*/ {
    id: 'prosecution.material.protocol',
    message: 'Investigation report',
    comment: 'Class of an item: goes to the court and the defence',
  },
  side: /*i18n*/ {
    id: 'prosecution.material.side',
    message: 'Unused material',
    comment: 'Class of an item: the defence may read it',
  },
  'working-note': /*i18n*/ {
    id: 'prosecution.material.working-note',
    message: 'Working note',
    comment: 'Class of an item: stays with the investigator',
  },
  privileged: /*i18n*/ {
    id: 'prosecution.material.privileged',
    message: 'Legally privileged',
    comment: 'Class of an item: between client and counsel',
  },
  'not-investigation': /*i18n*/ {
    id: 'prosecution.material.not-investigation',
    message: 'Outside the investigation',
    comment: 'Class of an item',
  },
};

export const lossKindNames = {
  keeps: /*i18n*/ {
    id: 'prosecution.loss-kind.keeps',
    message: 'It is kept',
    comment: 'Whether requested evidence expires',
  },
  expires: /*i18n*/ {
    id: 'prosecution.loss-kind.expires',
    message: 'It is overwritten or discarded',
    comment: 'How requested evidence expires',
  },
  leaves: /*i18n*/ {
    id: 'prosecution.loss-kind.leaves',
    message: 'A person leaves',
    comment: 'How requested evidence expires',
  },
};

export const lossBasisNames = {
  rule: /*i18n*/ { id: 'prosecution.loss-basis.rule', message: 'By a rule', comment: 'How the last day is known' },
  known: /*i18n*/ {
    id: 'prosecution.loss-basis.known',
    message: 'Stated by a person with knowledge of it',
    comment: 'How the last day is known',
  },
  estimated: /*i18n*/ {
    id: 'prosecution.loss-basis.estimated',
    message: 'Estimated',
    comment: 'How the last day is known',
  },
  unknown: /*i18n*/ {
    id: 'prosecution.loss-basis.unknown',
    message: 'Not known: ask today',
    comment: 'How the last day is known',
  },
};
