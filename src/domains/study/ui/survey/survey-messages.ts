export const title = /*i18n*/ {
  id: 'study.survey-page.title',
  message: 'Survey',
  comment: 'Title and tab of the practitioner survey',
};
export const lead = /*i18n*/ {
  id: 'study.survey-page.lead',
  message:
    'Fifteen questions about obstacles in cases of labour exploitation, for everyone who works with them. Takes five minutes. No names and no free text.',
  comment: 'First sentence of the page of the survey',
};
export const openUntil = /*i18n*/ {
  id: 'study.survey-page.open-until',
  message: '{name}: open until {day}',
  comment: 'Above the questions; name is that of a round, day a date',
};
export const privacy = /*i18n*/ {
  id: 'study.survey-page.privacy',
  message:
    'Your answers are added directly to your unit’s totals and stored nowhere else: no one can find out what you answered, not even you. Only you see that you have answered. Agencies with fewer than five answers are not shown.',
  comment: 'What happens to the answers of a survey',
};
export const keptHere = /*i18n*/ {
  id: 'study.survey-page.kept-here',
  message: 'Your choices are stored in this browser until you send them. You can leave and continue later.',
  comment: 'Under the questions of a survey',
};
export const progress = /*i18n*/ {
  id: 'study.survey-page.progress',
  message: '{count} of {of} answered',
  comment: 'How far a person has come with the questions',
};
export const howOften = /*i18n*/ {
  id: 'study.survey-page.how-often',
  message: 'How often have you met this in your own work in the last twelve months?',
  comment: 'Asked of each of fifteen statements',
};
export const unverified = /*i18n*/ {
  id: 'study.survey-page.unverified',
  message: 'The questions were written for CAPE and have not been tested.',
  comment: 'Under the questions of a survey',
};
export const numbered = /*i18n*/ {
  id: 'study.survey-page.numbered',
  message: '{number}. {question}',
  comment: 'A question with its number',
};
export const help = /*i18n*/ {
  id: 'study.survey-page.help',
  message: 'What would have helped most?',
  comment: 'Asked of what a person meets at least monthly; may be left out',
};
export const stage = /*i18n*/ {
  id: 'study.survey-page.stage',
  message: 'At which stage of the cases do you mostly work?',
  comment: 'Last question of the survey',
};
export const stageMissing = /*i18n*/ {
  id: 'study.survey-page.stage-missing',
  message: 'Choose the stage at which you mostly work.',
  comment: 'Error in the survey',
};
export const questionMissing = /*i18n*/ {
  id: 'study.survey-page.question-missing',
  message: 'Question {number}: choose one of the answers, such as “Cannot say”.',
  comment: 'Error in the survey',
};
export const send = /*i18n*/ { id: 'study.survey-page.send', message: 'Send my answers', comment: 'Button' };
export const sendOnce = /*i18n*/ {
  id: 'study.survey-page.send-once',
  message: 'You can answer once. Answers cannot be withdrawn, since they are not stored individually.',
  comment: 'Under the button that sends the answers',
};
export const forget = /*i18n*/ {
  id: 'study.survey-page.forget',
  message: 'Clear my answers',
  comment: 'Button: empties the form and forgets what was kept on the device',
};
export const sendingAnswers = /*i18n*/ {
  id: 'study.survey-page.sending',
  message: 'Your answers to the survey',
  comment: 'What is being sent',
};
export const didSend = /*i18n*/ {
  id: 'study.survey-page.did-send',
  message: 'Answers received.',
  comment: 'Said when a survey was answered',
};
export const answeredTitle = /*i18n*/ {
  id: 'study.survey-page.answered-title',
  message: 'You have answered {name}',
  comment: 'Title when a person has answered a round',
};
export const answeredText = /*i18n*/ {
  id: 'study.survey-page.answered-text',
  message: 'Thank you. The results are published in the study after {day}, by agency and never by person.',
  comment: 'Under the title when a person has answered a round; day is a date',
};
export const noneTitle = /*i18n*/ {
  id: 'study.survey-page.none-title',
  message: 'No survey is open today',
  comment: 'Title of the empty state',
};
export const noneText = /*i18n*/ {
  id: 'study.survey-page.none-text',
  message: 'The study body opens a round once or twice a year. The latest results are in the study.',
  comment: 'Text of the empty state',
};
export const roundsTitle = /*i18n*/ {
  id: 'study.survey-page.rounds',
  message: 'Rounds',
  comment: 'Heading over a list of rounds',
};
export const roundLine = /*i18n*/ {
  id: 'study.survey-page.round-line',
  message: '{from} to {to}, {asked, plural, one {# person invited} other {# people invited}}',
  comment: 'Under the name of a round; from and to are dates',
};
export const states = {
  open: /*i18n*/ { id: 'study.survey-page.state-open', message: 'open', comment: 'State of a round' },
  answered: /*i18n*/ {
    id: 'study.survey-page.state-answered',
    message: 'open, answered by you',
    comment: 'State of a round',
  },
  'to-come': /*i18n*/ { id: 'study.survey-page.state-to-come', message: 'not started', comment: 'State of a round' },
  closed: /*i18n*/ {
    id: 'study.survey-page.state-closed',
    message: 'ended, not published',
    comment: 'State of a round',
  },
  published: /*i18n*/ { id: 'study.survey-page.state-published', message: 'published', comment: 'State of a round' },
} as const;
export const end = /*i18n*/ {
  id: 'study.survey-page.end',
  message: 'End round now',
  comment: 'Button: ends a round before its last day',
};
export const endText = /*i18n*/ {
  id: 'study.survey-page.end-text',
  message: 'The round then accepts no more answers and cannot be reopened. Answers already given are kept.',
  comment: 'Under the button that ends a round before its last day',
};
export const ending = /*i18n*/ {
  id: 'study.survey-page.ending',
  message: 'End of a survey round',
  comment: 'What is being sent',
};
export const didEnd = /*i18n*/ {
  id: 'study.survey-page.did-end',
  message: 'Round ended.',
  comment: 'Said when a round was ended before its last day',
};
export const publish = /*i18n*/ { id: 'study.survey-page.publish', message: 'Publish results', comment: 'Button' };
export const publishText = /*i18n*/ {
  id: 'study.survey-page.publish-text',
  message:
    'Published results cannot be changed. Agencies with fewer than five answers are suppressed, as are numbers that could reveal them.',
  comment: 'Under the button that publishes the answers of a round',
};
export const publishing = /*i18n*/ {
  id: 'study.survey-page.publishing',
  message: 'Results of the survey',
  comment: 'What is being sent',
};
export const didPublish = /*i18n*/ {
  id: 'study.survey-page.did-publish',
  message: 'Results published in the study.',
  comment: 'Said when the answers of a round were published',
};
export const openTitle = /*i18n*/ {
  id: 'study.survey-page.open-title',
  message: 'New round',
  comment: 'Heading over a form',
};
export const openText = /*i18n*/ {
  id: 'study.survey-page.open-text',
  message:
    'Enter the number of people invited before anyone answers, so that the denominator does not depend on the result. Leave an agency empty if it is not invited.',
  comment: 'Under the heading of the form that opens a round',
};
export const name = /*i18n*/ { id: 'study.survey-page.name', message: 'Name of the round', comment: 'Field' };
export const nameMissing = /*i18n*/ {
  id: 'study.survey-page.name-missing',
  message: 'Give the round a name.',
  comment: 'Error',
};
export const kind = /*i18n*/ {
  id: 'study.survey-page.kind',
  message: 'Type of round',
  comment: 'Field: baseline or repeat',
};
export const baseline = /*i18n*/ {
  id: 'study.survey-page.baseline',
  message: 'Baseline',
  comment: 'Choice: the first round',
};
export const repeat = /*i18n*/ {
  id: 'study.survey-page.repeat',
  message: 'Follow-up',
  comment: 'Choice: the same questions again',
};
export const firstDay = /*i18n*/ { id: 'study.survey-page.first-day', message: 'First day', comment: 'Field' };
export const lastDay = /*i18n*/ { id: 'study.survey-page.last-day', message: 'Last day', comment: 'Field' };
export const dayMissing = /*i18n*/ {
  id: 'study.survey-page.day-missing',
  message: 'Enter a date, such as 2026-11-24.',
  comment: 'Error at a day',
};
export const askedIn = /*i18n*/ {
  id: 'study.survey-page.asked-in',
  message: 'Number invited at {agency}',
  comment: 'Field: how many people of an agency are asked',
};
export const askedError = /*i18n*/ {
  id: 'study.survey-page.asked-error',
  message: 'Enter a whole number, such as 40, or leave the field empty.',
  comment: 'Error at the number of people who are asked',
};
export const open = /*i18n*/ { id: 'study.survey-page.open', message: 'Open round', comment: 'Button' };
export const opening = /*i18n*/ {
  id: 'study.survey-page.opening',
  message: 'A survey round',
  comment: 'What is being sent',
};
export const didOpen = /*i18n*/ {
  id: 'study.survey-page.did-open',
  message: 'Round opened.',
  comment: 'Said when a round was opened',
};
