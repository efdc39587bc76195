export const title = /*i18n*/ {
  id: 'work.title',
  message: 'My work',
  comment: 'Heading of the first page, and its link.',
};
export const scopeUnit = /*i18n*/ {
  id: 'work.scope.unit',
  message: 'Mine and my unit’s, {unit}',
  comment: 'Beside the date over the heading. {unit} is a unit of an agency.',
};
export const scopeMine = /*i18n*/ {
  id: 'work.scope.mine',
  message: 'Only mine',
  comment: 'Beside the date over the heading, when only one’s own matters are shown.',
};
export const nowAt = /*i18n*/ {
  id: 'work.now',
  message: '{date}, {time}',
  comment: 'Over the heading: the day and the time.',
};
export const leadNow = /*i18n*/ {
  id: 'work.lead.now',
  message:
    '{now, plural, one {One matter to answer now.} other {# matters to answer now.}} {soon, plural, =0 {Nothing else has a due date.} one {One more has a due date.} other {# more have a due date.}}',
  comment: 'Under the heading. {now}: what must be answered within three days. {soon}: what has a later date.',
};
export const leadSoon = /*i18n*/ {
  id: 'work.lead.soon',
  message: 'Nothing to answer right now. Next date is {date}.',
  comment:
    'Under the heading when nothing is due within three days. {date} is a day such as "Thursday 26 November 2026".',
};
export const leadNothing = /*i18n*/ {
  id: 'work.lead.nothing',
  message: 'Nothing to answer right now, and nothing with a date.',
  comment: 'Under the heading when nothing has a date.',
};

export const groupAnswerNow = /*i18n*/ {
  id: 'work.group.answer-now',
  message: 'Answer now',
  comment: 'Heading of the matters due within three days or overdue.',
};
export const groupSoon = /*i18n*/ {
  id: 'work.group.soon',
  message: 'Soon',
  comment: 'Heading of matters with a later date.',
};
export const groupLeftLying = /*i18n*/ {
  id: 'work.group.left-lying',
  message: 'Long overdue',
  comment: 'Heading of matters that should have been answered more than thirty days ago.',
};
export const leftLyingNote = /*i18n*/ {
  id: 'work.group.left-lying.note',
  message: 'More than 30 days past the date. Deal with each one, or hand it over to an agency that can.',
  comment: 'Under the heading of matters that are more than thirty days overdue.',
};
export const groupWaiting = /*i18n*/ {
  id: 'work.group.waiting',
  message: 'Waiting for others',
  comment: 'Heading of what others owe us.',
};
export const groupAnswered = /*i18n*/ {
  id: 'work.group.answered',
  message: 'Answered in the last seven days',
  comment: 'Heading of what others owed us and have answered.',
};
export const groupNoDate = /*i18n*/ {
  id: 'work.group.no-date',
  message: 'Without a date',
  comment: 'Heading of matters without a date.',
};

export const minutesLeft = /*i18n*/ {
  id: 'work.left.minutes',
  message: '{count, plural, one {# minute left} other {# minutes left}}',
  comment: 'How long until something is due.',
};
export const hoursLeft = /*i18n*/ {
  id: 'work.left.hours',
  message: '{count, plural, one {# hour left} other {# hours left}}',
  comment: 'How long until something is due.',
};
export const daysLeft = /*i18n*/ {
  id: 'work.left.days',
  message: '{count, plural, one {# day left} other {# days left}}',
  comment: 'How long until something is due.',
};
export const overdue = /*i18n*/ {
  id: 'work.overdue',
  message: 'Answer was due {when}',
  comment: '{when} is "yesterday", "3 days ago" or "today".',
};
export const dueBy = /*i18n*/ {
  id: 'work.due-by',
  message: 'Answer by {date} at {time}',
  comment: 'Under the heading of the most urgent matter.',
};
export const today = /*i18n*/ { id: 'work.today', message: 'today {time}', comment: 'Due today at {time}.' };
export const dateUnknown = /*i18n*/ {
  id: 'work.date-unknown',
  message: 'No date',
  comment: 'In place of the date of a matter without a date.',
};
export const dateUnknownNote = /*i18n*/ {
  id: 'work.date-unknown.note',
  message: 'not set',
  comment: 'Under "No date": it is neither zero nor past.',
};
export const noOwner = /*i18n*/ {
  id: 'work.no-owner',
  message: 'No one responsible',
  comment: 'Chip on a matter that no one is responsible for.',
};
export const ownerYou = /*i18n*/ {
  id: 'work.owner.you',
  message: 'Responsible: you',
  comment: 'At the end of a row.',
};
export const ownerOther = /*i18n*/ {
  id: 'work.owner.other',
  message: 'Responsible: {name}',
  comment: 'At the end of a row. {name} is a colleague.',
};

export const emptyTitle = /*i18n*/ {
  id: 'work.empty',
  message: 'Nothing to answer right now.',
  comment: 'Shown when the list is empty.',
};
export const emptyText = /*i18n*/ {
  id: 'work.empty.text',
  message: 'What your unit is to answer and what you are waiting for appear here, by date.',
  comment: 'Under "Nothing to answer right now": what the list is for.',
};
export const emptyMine = /*i18n*/ {
  id: 'work.empty.mine',
  message: 'You have nothing to answer. Your unit may have something: choose “Mine and the unit’s”.',
  comment: 'Shown when only one’s own matters are asked for and there are none.',
};
export const noAccess = /*i18n*/ {
  id: 'work.no-access',
  message:
    'You see what concerns your own unit and what has been disclosed to it. Other matters are not shown, nor how many there are.',
  comment: 'Shown under an empty list to an officer who has no part in any matter.',
};
export const more = /*i18n*/ { id: 'work.more', message: 'Show more', comment: 'Button under a long list.' };

export const dayLabel = /*i18n*/ {
  id: 'work.day',
  message: 'Dates',
  comment: 'Read aloud before the column with dates of today and this week.',
};
export const dayToday = /*i18n*/ { id: 'work.day.today', message: 'Today', comment: 'Heading in the side column.' };
export const dayWeek = /*i18n*/ {
  id: 'work.day.week',
  message: 'The next seven days',
  comment: 'Heading in the side column.',
};
export const dayNothing = /*i18n*/ {
  id: 'work.day.nothing',
  message: 'No date in the next seven days.',
  comment: 'In the side column.',
};
export const show = /*i18n*/ {
  id: 'work.show',
  message: 'Show',
  comment: 'Heading over the choice of whose matters to show.',
};
export const showUnit = /*i18n*/ {
  id: 'work.show.unit',
  message: 'Mine and the unit’s',
  comment: 'Choice: show one’s own matters and those of the unit.',
};
export const showMine = /*i18n*/ {
  id: 'work.show.mine',
  message: 'Only mine',
  comment: 'Choice: show one’s own matters.',
};
export const keysHint = /*i18n*/ {
  id: 'work.keys',
  message: '<j/> <k/> move, <enter/> open, <help/> all shortcuts',
  comment: 'Under the list. The tags are drawn as keys; keep them.',
};
