/** What can be said of a result, in a word. */
export const goalStateWords = {
  done: /*i18n*/ {
    id: 'programme-page.state-done',
    message: 'Done',
    comment: 'State of a goal. No full stop.',
  },
  near: /*i18n*/ {
    id: 'programme-page.state-near',
    message: 'Near target',
    comment: 'State of a goal. No full stop.',
  },
  partly: /*i18n*/ {
    id: 'programme-page.state-partly',
    message: 'Partly',
    comment: 'State of a goal. No full stop.',
  },
  caution: /*i18n*/ {
    id: 'programme-page.state-caution',
    message: 'Read with caution',
    comment: 'State of a goal. No full stop.',
  },
  'too-early': /*i18n*/ {
    id: 'programme-page.state-too-early',
    message: 'Too early to say',
    comment: 'State of a goal. No full stop.',
  },
  'not-known': /*i18n*/ {
    id: 'programme-page.state-not-known',
    message: 'Not counted',
    comment: 'State of a goal. No full stop.',
  },
} as const;
