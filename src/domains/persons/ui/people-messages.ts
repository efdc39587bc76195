import type { Message } from '../../../kernel/message.ts';

export const peopleTexts = {
  registeringUndone: /*i18n*/ {
    id: 'people.registering-undone',
    message: 'The registration is undone',
    comment: 'On the page of a person who was registered by mistake; also beside the receipt. No full stop.',
  },
  registeringUndoneText: /*i18n*/ {
    id: 'people.registering-undone-text',
    message: 'The person is in no list any more. Who registered them and who undid it stays in the log.',
    comment: 'Under the heading.',
  },
  safeTime: /*i18n*/ {
    id: 'people.safe-time',
    message: 'Safe to call: {when}',
    comment: 'In a row of the list of persons; when such as: Sunday, 13:00 to 15:00',
  },
  lead: /*i18n*/ {
    id: 'person.people-lead',
    message: 'All people in the files of {unit}, by alias. Names are protected identity data.',
    comment: 'Under the heading',
  },
  empty: /*i18n*/ {
    id: 'person.people-empty',
    message: 'No people in your files.',
    comment: 'Empty list',
  },
  emptyText: /*i18n*/ {
    id: 'person.people-empty-text',
    message: 'A person is added to a file under an alias, with or without a case.',
    comment: 'Empty list',
  },
  older: /*i18n*/ {
    id: 'person.people-older',
    message: 'Show older',
    comment: 'Button',
  },
  register: /*i18n*/ {
    id: 'person.register',
    message: 'Add a person',
    comment: 'Button and heading',
  },
  registerLead: /*i18n*/ {
    id: 'person.register-lead',
    message: 'No one has to give a name to get help. Choose a bird as alias.',
    comment: 'Under the heading',
  },
  alias: /*i18n*/ {
    id: 'person.alias',
    message: 'Alias',
    comment: 'Field',
  },
  handedOverAs: /*i18n*/ {
    id: 'person.handed-over-as',
    message: 'The person handed over to you',
    comment:
      'Beside a bird that can be chosen as the alias: a person in this case is called so already, in the hand-over',
  },
  aliasMissing: /*i18n*/ {
    id: 'person.alias-missing',
    message: 'Choose an alias, such as Lärkan.',
    comment: 'Error',
  },
  language: /*i18n*/ {
    id: 'person.language',
    message: 'Language',
    comment: 'Field',
  },
  languageHint: /*i18n*/ {
    id: 'person.language-hint',
    message: 'The language the person speaks best, not the country of origin.',
    comment: 'Hint',
  },
  languageUnknown: /*i18n*/ {
    id: 'person.language-unknown',
    message: 'not known',
    comment: 'Value: language',
  },
  birthYear: /*i18n*/ {
    id: 'person.birth-year',
    message: 'Year of birth',
    comment: 'Field',
  },
  birthYearHint: /*i18n*/ {
    id: 'person.birth-year-hint',
    message: 'Leave it empty if it is not known.',
    comment: 'Hint',
  },
  birthYearWrong: /*i18n*/ {
    id: 'person.birth-year-wrong',
    message: 'Write a year with four digits, such as 1990.',
    comment: 'Error',
  },
  birthYearUnknown: /*i18n*/ {
    id: 'person.birth-year-unknown',
    message: 'age not known',
    comment: 'Value',
  },
  born: /*i18n*/ {
    id: 'person.born',
    message: 'born {year}',
    comment: 'Value',
  },
  sex: /*i18n*/ {
    id: 'person.sex',
    message: 'Sex',
    comment: 'Field',
  },
  woman: /*i18n*/ {
    id: 'person.woman',
    message: 'Woman',
    comment: 'Value: sex',
  },
  man: /*i18n*/ {
    id: 'person.man',
    message: 'Man',
    comment: 'Value: sex',
  },
  other: /*i18n*/ {
    id: 'person.other-sex',
    message: 'Other',
    comment: 'Value: sex',
  },
  unknown: /*i18n*/ {
    id: 'person.unknown-sex',
    message: 'Not known',
    comment: 'Value: sex',
  },
  add: /*i18n*/ {
    id: 'person.add',
    message: 'Add person',
    comment: 'Button',
  },
  adding: /*i18n*/ {
    id: 'person.adding',
    message: 'The person is being added',
    comment: 'What is being sent',
  },
  added: /*i18n*/ {
    id: 'person.added',
    message: 'Person added to the file',
    comment: 'Said after it',
  },
  open: /*i18n*/ {
    id: 'person.open',
    message: 'Open {alias}',
    comment: 'Link',
  },
  yeses: /*i18n*/ {
    id: 'person.yeses',
    message: '{count, plural, =0 {No consents recorded} one {# consent recorded} other {# consents recorded}}',
    comment: 'In a row',
  },
  notFound: /*i18n*/ {
    id: 'person.not-found',
    message: 'No such person',
    comment: 'Heading',
  },
  toPeople: /*i18n*/ {
    id: 'person.to-people',
    message: 'To the list of people',
    comment: 'Link',
  },
  noneInCase: /*i18n*/ {
    id: 'person.none-in-case',
    message: 'No people in this case.',
    comment: 'Empty section on the page of a case',
  },
  protectedRow: /*i18n*/ {
    id: 'person.protected-row',
    message: 'Protected identity',
    comment: 'In a row',
  },
} satisfies Record<string, Message>;
