/** How a directive was answered, on its page and on paper. */
export const answerNames = {
  done: /*i18n*/ { id: 'prosecution.answer.done', message: 'Done', comment: 'Answer to a directive' },
  'nothing-found': /*i18n*/ {
    id: 'prosecution.answer.nothing-found',
    message: 'Searched, nothing found',
    comment: 'Answer to a directive',
  },
  'not-possible': /*i18n*/ {
    id: 'prosecution.answer.not-possible',
    message: 'Cannot be done',
    comment: 'Answer to a directive',
  },
};
