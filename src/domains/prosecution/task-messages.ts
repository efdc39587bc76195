export const taskMessages = {
  decideTitle: /*i18n*/ {
    id: 'prosecution.task.decide-title',
    message: 'Decide in {reference}',
    comment: 'My work: the decision whether to charge; reference of the file',
  },
  decideDetail: /*i18n*/ {
    id: 'prosecution.task.decide-detail',
    message:
      '{parties, plural, one {# injured party} other {# injured parties}}, {items, plural, one {# piece of evidence} other {# pieces of evidence}}',
    comment: 'My work',
  },
  directiveTitle: /*i18n*/ {
    id: 'prosecution.task.directive-title',
    message: 'Answer a directive in {reference}',
    comment: 'My work',
  },
  directiveDetail: /*i18n*/ {
    id: 'prosecution.task.directive-detail',
    message: 'From the investigation leader',
    comment: 'My work',
  },
  directiveWaitingTitle: /*i18n*/ {
    id: 'prosecution.task.directive-waiting-title',
    message: 'A directive in {reference} has no answer yet',
    comment: 'My work',
  },
  directiveWaitingDetail: /*i18n*/ {
    id: 'prosecution.task.directive-waiting-detail',
    message: 'Sent to {unit}',
    comment: 'My work',
  },
  requestTitle: /*i18n*/ {
    id: 'prosecution.task.request-title',
    message: 'Requested in {reference}, no answer yet',
    comment: 'My work',
  },
  secondLookTitle: /*i18n*/ {
    id: 'prosecution.task.second-look-title',
    message: 'A discontinuation in {reference} needs a second review',
    comment: 'My work',
  },
  secondLookDetail: /*i18n*/ {
    id: 'prosecution.task.second-look-detail',
    message: 'Discontinued because the injured party does not take part, which is not in itself a legal ground',
    comment: 'My work',
  },
  letterDirectiveTitle: /*i18n*/ {
    id: 'prosecution.task.letter-directive-title',
    message: 'Directive received from {unit}',
    comment: 'My work',
  },
  letterFileTitle: /*i18n*/ {
    id: 'prosecution.task.letter-file-title',
    message: 'Evidence received from {unit}',
    comment: 'My work',
  },
  letterDirectiveDetail: /*i18n*/ {
    id: 'prosecution.task.letter-directive-detail',
    message: 'Answer with your evidence, or that nothing was found',
    comment: 'My work',
  },
  letterFileDetail: /*i18n*/ {
    id: 'prosecution.task.letter-file-detail',
    message: 'Read it and add it to a file',
    comment: 'My work',
  },
};
