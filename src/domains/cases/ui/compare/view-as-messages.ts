export const title = /*i18n*/ {
  id: 'case.view-as.title',
  message: 'See this case as another unit sees it',
  comment: 'Heading before a unit is chosen',
};
export const whatTheySee = /*i18n*/ {
  id: 'case.view-as.what',
  message: 'What {unit} sees of this case',
  comment: 'Heading; unit is the name of a unit of another agency',
};
export const answers = {
  file: /*i18n*/ {
    id: 'case.view-as.answer-file',
    message: 'The whole file: that unit has the same access as yours.',
    comment: 'The answer in one line',
  },
  letters: /*i18n*/ {
    id: 'case.view-as.answer-letters',
    message:
      '{count, plural, =0 {What they disclosed themselves} one {One disclosure} other {# disclosures}}. For all else their answer is the same as if the case did not exist.',
    comment: 'The answer in one line',
  },
  nothing: /*i18n*/ {
    id: 'case.view-as.answer-nothing',
    message: 'Nothing. Their answer is the same as if the case did not exist.',
    comment: 'The answer in one line',
  },
} as const;
export const whichUnit = /*i18n*/ {
  id: 'case.view-as.which',
  message: 'View as',
  comment: 'Label of the choice of a unit',
};
export const choose = /*i18n*/ {
  id: 'case.view-as.choose',
  message: 'Choose a unit. The server answers with that unit’s access, and no more than you may read yourself.',
  comment: 'Before a unit is chosen',
};
export const leave = /*i18n*/ { id: 'case.view-as.leave', message: 'Leave this view', comment: 'Button; Escape too' };
export const banner = /*i18n*/ {
  id: 'case.view-as.banner',
  message: 'Viewing as {unit}, {agency}. Nothing can be changed in this view.',
  comment: 'Banner above the view',
};
export const bannerNote = /*i18n*/ {
  id: 'case.view-as.banner-note',
  message:
    'Made on the server by the same access rules. It shows only what you may read yourself. Your access is logged.',
  comment: 'Banner above the view, second sentence',
};
export const frame = /*i18n*/ {
  id: 'case.view-as.frame',
  message: 'What {unit} gets',
  comment: 'Hidden name of the frame',
};
export const asAt = /*i18n*/ { id: 'case.view-as.as-at', message: 'as at {when}', comment: 'In the frame' };
export const frameNote = /*i18n*/ {
  id: 'case.view-as.frame-note',
  message:
    'The frame contains only what your case gives them. Their own data is not shown to you. What they have received they keep.',
  comment: 'Under the frame',
};
export const wholeFile = /*i18n*/ {
  id: 'case.view-as.whole-file',
  message: 'The whole case.',
  comment: 'In the frame',
};
export const noSuchCase = /*i18n*/ {
  id: 'case.view-as.no-such-case',
  message: 'No such case.',
  comment: 'In the frame: the answer that the other unit gets',
};
export const aLetter = /*i18n*/ { id: 'case.view-as.letter', message: 'A disclosure', comment: 'In the frame' };
export const letterFacts = /*i18n*/ {
  id: 'case.view-as.letter-facts',
  message: '{count, plural, one {# fact} other {# facts}}. Ground: {ground}',
  comment: 'In the frame: how many facts crossed, on which ground',
};
export const copyReceived = /*i18n*/ {
  id: 'case.view-as.copy-received',
  message: 'Copy received {when}',
  comment: 'In the frame',
};
export const notThere = /*i18n*/ {
  id: 'case.view-as.not-there',
  message: 'On its way',
  comment: 'In the frame: the disclosure has not been received',
};
export const ownLetter = /*i18n*/ {
  id: 'case.view-as.own-letter',
  message: 'Their disclosure to you, and its receipt.',
  comment: 'In the frame',
};
export const lineByLine = /*i18n*/ { id: 'case.view-as.lines', message: 'Entry by entry', comment: 'Heading' };
export const onlyYou = /*i18n*/ {
  id: 'case.view-as.only-you',
  message: 'Only you see this table. It is made from your case, not from theirs.',
  comment: 'Under the heading',
};
export const more = /*i18n*/ {
  id: 'case.view-as.more',
  message: 'The case has more entries. The same rule applies to each.',
  comment: 'Under the table',
};
export const seen = {
  file: /*i18n*/ { id: 'case.view-as.seen-file', message: 'The entry', comment: 'What they see of one act' },
  theirs: /*i18n*/ { id: 'case.view-as.seen-theirs', message: 'Sent by them', comment: 'What they see of one act' },
  letter: /*i18n*/ { id: 'case.view-as.seen-letter', message: 'The disclosure', comment: 'What they see of one act' },
  nothing: /*i18n*/ { id: 'case.view-as.seen-nothing', message: 'Nothing', comment: 'What they see of one act' },
} as const;
export const why = {
  file: /*i18n*/ {
    id: 'case.view-as.why-file',
    message: '{unit} has access to the file',
    comment: 'Why they see it',
  },
  theirs: /*i18n*/ { id: 'case.view-as.why-theirs', message: 'It came from {unit}', comment: 'Why they see it' },
  letter: /*i18n*/ {
    id: 'case.view-as.why-letter',
    message: 'Disclosed to {unit}, on a legal ground',
    comment: 'Why they see it',
  },
  nothing: /*i18n*/ {
    id: 'case.view-as.why-nothing',
    message: 'It is in your file, and nothing about it has been disclosed to {unit}',
    comment: 'Why they see nothing',
  },
} as const;
export const linesAlike = /*i18n*/ {
  id: 'case.view-as.lines-alike',
  message: '{count, plural, one {one entry:} other {# entries:}}',
  comment: 'Before why another unit sees these lines of the timeline, or does not',
};
