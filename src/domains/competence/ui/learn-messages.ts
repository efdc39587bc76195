export const lead = /*i18n*/ {
  id: 'learn.lead',
  message: 'Short cases and short courses. Only you see your answers.',
  comment: 'Under the heading Learn.',
};
export const casesTitle = /*i18n*/ {
  id: 'learn.cases-title',
  message: 'Eight short cases',
  comment: 'Heading.',
};
export const casesRound = /*i18n*/ {
  id: 'learn.cases-round',
  message: 'Your first two answers count in your agency’s share, {round}, until {day}. The other six are for practice.',
  comment: '{round} is a month and year, {day} a date.',
};
export const casesPractice = /*i18n*/ {
  id: 'learn.cases-practice',
  message: 'No round is open. Your answers are for practice and are not counted.',
  comment: 'Under the heading when no round is open.',
};
export const caseCounted = /*i18n*/ {
  id: 'learn.case-counted',
  message: 'Counts for your agency',
  comment: 'On the line of a case. No full stop.',
};
export const casePractice = /*i18n*/ {
  id: 'learn.case-practice',
  message: 'For practice',
  comment: 'On the line of a case that is not counted. No full stop.',
};
export const caseAnswered = /*i18n*/ {
  id: 'learn.case-answered',
  message: 'Answered',
  comment: 'State of a case. No full stop.',
};
export const caseOpen = /*i18n*/ {
  id: 'learn.case-open',
  message: 'Not answered',
  comment: 'State of a case. No full stop.',
};
export const beginCases = /*i18n*/ {
  id: 'learn.begin-cases',
  message: 'Answer the next case',
  comment: 'Primary button.',
};
export const allAnswered = /*i18n*/ {
  id: 'learn.all-answered',
  message: 'You have answered all eight. The next round asks again, to measure what is remembered.',
  comment: 'When all cases are answered.',
};
export const seeResults = /*i18n*/ {
  id: 'learn.see-results',
  message: 'See how agencies answered',
  comment: 'Link to the results by agency.',
};
export const coursesTitle = /*i18n*/ {
  id: 'learn.courses-title',
  message: 'Courses',
  comment: 'Heading.',
};
export const courseMinutes = /*i18n*/ {
  id: 'learn.course-minutes',
  message: '{pieces, plural, one {One part} other {# parts}}, {minutes, plural, one {# minute} other {# minutes}}',
  comment: 'On the line of a course.',
};
export const courseAims = /*i18n*/ {
  id: 'learn.course-aims',
  message: 'Addresses: {obstacles}',
  comment: '{obstacles} are names of obstacles of the study.',
};
export const courseValid = /*i18n*/ {
  id: 'learn.course-valid',
  message: 'Certificate {reference}, valid until {day}',
  comment: 'On the line of a course that one has completed.',
};
export const courseLapsed = /*i18n*/ {
  id: 'learn.course-lapsed',
  message: 'The certificate lapsed on {day}',
  comment: 'State. No full stop.',
};
export const beginCourse = /*i18n*/ {
  id: 'learn.begin-course',
  message: 'Start course',
  comment: 'Link.',
};
export const openCertificate = /*i18n*/ {
  id: 'learn.open-certificate',
  message: 'Open the certificate',
  comment: 'Link.',
};
export const notFound = /*i18n*/ {
  id: 'learn.not-found',
  message: 'No such case or course',
  comment: 'Title of a tab when nothing is found.',
};
export const toLearning = /*i18n*/ {
  id: 'learn.to-learning',
  message: 'To Learn',
  comment: 'Link back.',
};
export const caseOf = /*i18n*/ {
  id: 'learn.case-of',
  message: 'Case {number} of {of}',
  comment: 'Small line above the title.',
};
export const caseTime = /*i18n*/ {
  id: 'learn.case-time',
  message: '3 questions, 2 minutes',
  comment: 'Small line above the title.',
};
export const askSign = /*i18n*/ {
  id: 'learn.ask-sign',
  message: 'Is this an indicator?',
  comment: 'First question of every case.',
};
export const askPass = /*i18n*/ {
  id: 'learn.ask-pass',
  message: 'May you disclose it?',
  comment: 'Second question of every case.',
};
export const askCall = /*i18n*/ {
  id: 'learn.ask-call',
  message: 'Whom do you call?',
  comment: 'Third question of every case.',
};
export const numbered = /*i18n*/ {
  id: 'learn.numbered',
  message: '{number}. {question}',
  comment: 'A question with its number.',
};
export const answerVerb = /*i18n*/ {
  id: 'learn.answer-verb',
  message: 'Send answers',
  comment: 'Primary button.',
};
export const skipCase = /*i18n*/ {
  id: 'learn.skip-case',
  message: 'Skip the case',
  comment: 'Link to the next case.',
};
export const answering = /*i18n*/ {
  id: 'learn.answering',
  message: 'The answers are being sent',
  comment: 'What is on its way, in the list of what is being sent. No full stop.',
};
export const privacyCounted = /*i18n*/ {
  id: 'learn.privacy-counted',
  message: 'Your answers count in your agency’s share. No one sees your own answers.',
  comment: 'Under the button.',
};
export const privacyPractice = /*i18n*/ {
  id: 'learn.privacy-practice',
  message: 'Only you see your answers, and they are not counted.',
  comment: 'Under the button.',
};
export const chooseError = /*i18n*/ {
  id: 'learn.choose-error',
  message: 'Choose one of the answers to question {number}',
  comment: 'Error. {number} is 1, 2 or 3.',
};
export const rightNone = /*i18n*/ {
  id: 'learn.right-none',
  message: 'None of three right',
  comment: 'Heading after an answer. No full stop.',
};
export const rightOne = /*i18n*/ {
  id: 'learn.right-one',
  message: 'One of three right',
  comment: 'Heading after an answer. No full stop.',
};
export const rightTwo = /*i18n*/ {
  id: 'learn.right-two',
  message: 'Two of three right',
  comment: 'Heading after an answer. No full stop.',
};
export const rightThree = /*i18n*/ {
  id: 'learn.right-three',
  message: 'All three right',
  comment: 'Heading after an answer. No full stop.',
};
export const wasRight = /*i18n*/ {
  id: 'learn.was-right',
  message: 'Right.',
  comment: 'Begins the sentence about one answer.',
};
export const notQuite = /*i18n*/ {
  id: 'learn.not-quite',
  message: 'Not quite.',
  comment: 'Begins the sentence about one answer that was not right. Never "wrong".',
};
export const numberedAnswer = /*i18n*/ {
  id: 'learn.numbered-answer',
  message: '{number}. {verdict} {said}',
  comment: '{verdict} is Right. or Not quite.; {said} is a sentence.',
};
export const youAnswered = /*i18n*/ {
  id: 'learn.you-answered',
  message: 'You answered: {answer}',
  comment: '{answer} is the text of the option.',
};
export const notVerified = /*i18n*/ {
  id: 'learn.not-verified',
  message: 'not verified',
  comment: 'Beside a source whose wording no one has checked against the law. No full stop.',
};
export const nextCase = /*i18n*/ {
  id: 'learn.next-case',
  message: 'Next case',
  comment: 'Primary button.',
};

export const aboutLargest = /*i18n*/ {
  id: 'learn.about-largest',
  message: 'About the largest obstacle of the newest release',
  comment: 'Mark beside a course, when one comes from the study.',
};
export const noneAbout = /*i18n*/ {
  id: 'learn.none-about',
  message: 'No course addresses that obstacle yet.',
  comment: 'Above the courses, when one comes from the study.',
};
export const forYou = /*i18n*/ {
  id: 'learn.for-you',
  message: 'For your agency',
  comment: 'Mark beside a course that is written for the kind of agency in which the reader works. No full stop.',
};
export const assignedBy = /*i18n*/ {
  id: 'learn.assigned-by',
  message: 'To be taken by {day}, assigned by {unit}',
  comment: 'At a course. {day} is a date, {unit} the name of a unit. No full stop',
};
export const assignedLate = /*i18n*/ {
  id: 'learn.assigned-late',
  message: 'Was to be taken by {day}, assigned by {unit}',
  comment: 'At a course whose day has passed. {day} is a date, {unit} the name of a unit. No full stop',
};
export const fromAgency = /*i18n*/ {
  id: 'course.from-agency',
  message: 'From {agency}',
  comment: 'At a course that an agency has written; {agency} is its name.',
};
export const openPackages = /*i18n*/ {
  id: 'learn.open-packages',
  message: 'Course packages of other makers',
  comment: 'Link to the list of course packages (cmi5, SCORM).',
};
