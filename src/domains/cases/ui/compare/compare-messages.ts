export const title = /*i18n*/ {
  id: 'case.compare.title',
  message: 'Expiring evidence and rights, two cases',
  comment: 'Heading of the page that sets two cases side by side',
};
export const lead = /*i18n*/ {
  id: 'case.compare.lead',
  message: 'Only files you can read yourself can be compared. Opening each is logged.',
  comment: 'Under the heading',
};
export const whichClosed = /*i18n*/ {
  id: 'case.compare.which-closed',
  message: 'Which closed case',
  comment: 'Label of the choice',
};
export const whichOpen = /*i18n*/ {
  id: 'case.compare.which-open',
  message: 'Which open case',
  comment: 'Label of the choice',
};
export const choice = /*i18n*/ {
  id: 'case.compare.choice',
  message: '{name} ({reference})',
  comment: 'One case in the choice: the place of work and the reference',
};
export const noOther = /*i18n*/ {
  id: 'case.compare.none',
  message: 'No other case to compare with',
  comment: 'Empty choice',
};
export const finding = /*i18n*/ {
  id: 'case.compare.finding',
  message: '{first}: {saved} of {all} secured. {second}: {savedThere} of {allThere} secured.',
  comment: 'The finding above two lines: how many things were saved in each case',
};
export const scale = /*i18n*/ {
  id: 'case.compare.scale',
  message:
    'What could be lost. Both on the same scale, day 0 to day {days}. A thin vertical line marks the expiry date.',
  comment: 'Explains the drawing',
};
export const dayZero = /*i18n*/ {
  id: 'case.compare.day-zero',
  message: 'Day 0: {date}',
  comment: 'Above a line: when the case was opened',
};
export const stillOpen = /*i18n*/ {
  id: 'case.compare.still-open',
  message: 'Open, day {day}.',
  comment: 'Above a line: the case goes on',
};
export const closedOn = /*i18n*/ {
  id: 'case.compare.closed-on',
  message: 'Closed on day {day}.',
  comment: 'Above a line: the case is closed',
};
export const notSpokenOf = /*i18n*/ {
  id: 'case.compare.not-spoken-of',
  message: 'Not mentioned in the file',
  comment: 'One case says nothing of a thing that the other speaks of',
};
export const onDay = /*i18n*/ {
  id: 'case.compare.on-day',
  message: '{what}, day {day}',
  comment: 'What became of a thing and on which day: Saved, day 41',
};
export const endings = {
  saved: /*i18n*/ { id: 'case.compare.saved', message: 'Secured', comment: 'What became of a thing' },
  lost: /*i18n*/ { id: 'case.compare.lost', message: 'Lost', comment: 'What became of a thing' },
  'never-asked': /*i18n*/ {
    id: 'case.compare.never-asked',
    message: 'Never requested',
    comment: 'What became of a thing: no one tried. Not the same as lost.',
  },
  open: /*i18n*/ { id: 'case.compare.open', message: 'Still open', comment: 'What became of a thing: nothing yet' },
} as const;
export const caveatTitle = /*i18n*/ {
  id: 'case.compare.caveat-title',
  message: 'What this shows, and what it does not.',
  comment: 'Under two lines, in bold',
};
export const caveat = /*i18n*/ {
  id: 'case.compare.caveat',
  message:
    'It shows what could have been secured, by whom and until when. It does not show that anyone would have been convicted, and two cases do not prove the effect of a tool.',
  comment: 'Under two lines',
};
export const noOtherText = /*i18n*/ {
  id: 'case.compare.no-other-text',
  message:
    'When a case of your unit is closed, it can be compared with this one: what was secured in one and lost in the other.',
  comment: 'Under the empty state of the comparison of two cases',
};
