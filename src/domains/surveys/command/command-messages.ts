/** What `npx cape survey` says. */
export const surveyCommandTexts = {
  usage: /*i18n*/ {
    id: 'survey-command.usage',
    message:
      'npx cape survey check FILE [--json]     whether a survey can be drawn and asked, and who is drawn (exit 0, 1 what must be mended, 2 not tried)\nnpx cape survey results FILE [--json]   shares with limits from answers in a file, as on screen',
    comment: 'Usage of the command; options and capital words are written as they are',
  },
  notRead: /*i18n*/ {
    id: 'survey-command.not-read',
    message: '{name} could not be read. Check the name of the file and the read permissions.',
    comment: 'name is a file name without its folder',
  },
  notFile: /*i18n*/ {
    id: 'survey-command.not-file',
    message: '{at}: {detail}',
    comment: 'at is a place in a file, detail what is wrong there, in English',
  },
  unknownQuestion: /*i18n*/ {
    id: 'survey-command.unknown-question',
    message: 'The bank has no question {at}. Correct the code, or give the right answer of a question of your own.',
    comment: 'at is the code of a question',
  },
  mainNotAsked: /*i18n*/ {
    id: 'survey-command.main-not-asked',
    message: 'The question that decides, {at}, is not among those asked.',
    comment: 'at is the code of a question',
  },
  wrongAnswer: /*i18n*/ {
    id: 'survey-command.wrong-answer',
    message: 'Answer {at} does not have one choice for each question, or names a part that is not in the frame.',
    comment: 'at is the number of an answer',
  },
  right: /*i18n*/ {
    id: 'survey-command.right',
    message:
      '{questions, plural, one {# question} other {# questions}}, {unverified} not verified. {people, plural, one {# person is} other {# people are}} drawn with seed {seed}.',
    comment: 'Numbers',
  },
  part: /*i18n*/ {
    id: 'survey-command.part',
    message: '{part}: {people} drawn, places {places}',
    comment: 'part is the code of a part of the frame, places a list of numbers',
  },
  line: /*i18n*/ {
    id: 'survey-command.line',
    message: '{group}, {question}: {right} of {of}, {share} ({lower} to {upper})',
    comment: 'Right answers of all, a share and its limits',
  },
  lineHidden: /*i18n*/ {
    id: 'survey-command.line-hidden',
    message: '{group}, {question}: {state}',
    comment: 'state is a sentence, such as: not shown',
  },
} as const;
