/** What an audience asks about the demo, and what is true. Nothing here says more than the page that it opens. */
export const title = /*i18n*/ {
  id: 'demo.question.title',
  message: 'Ten questions from the audience',
  comment: 'Heading of a page of the demo; practice: what an audience asks.',
};
export const lead = /*i18n*/ {
  id: 'demo.question.lead',
  message:
    'What people ask when they have seen the demo. Each answer can be opened on screen, as the person who would see it. Everyone in it is invented.',
  comment: 'Under the heading.',
};
export const back = /*i18n*/ {
  id: 'demo.question.back',
  message: 'Choose a demo user',
  comment: 'Link back to the sign-in page of the demo.',
};
export const openAs = /*i18n*/ {
  id: 'demo.question.open-as',
  message: 'As {name}: {what}',
  comment: 'Button: {name} is an invented person, {what} what one will see.',
};
export const police = /*i18n*/ {
  id: 'demo.question.police',
  message: 'Can the police see what she said to the coordinator?',
  comment: 'Question.',
};
export const policeAnswer = /*i18n*/ {
  id: 'demo.question.police-answer',
  message:
    'No. Lärkan’s account is with the coordinator, and no other unit can see that it exists: for the police the answer is the same as if there were nothing. She consented to one fact being disclosed, and that was disclosed, with its ground.',
  comment: 'Answer. Lärkan is an alias.',
};
export const policeCase = /*i18n*/ {
  id: 'demo.question.police-case',
  message: 'her file with the coordinator. Choose “View as” to see what others see of it',
  comment: 'What is opened.',
};
export const policeList = /*i18n*/ {
  id: 'demo.question.police-list',
  message: 'what the border police has, and no more',
  comment: 'What is opened.',
};
export const register = /*i18n*/ {
  id: 'demo.question.register',
  message: 'Is this a secret register of foreigners?',
  comment: 'Question.',
};
export const registerAnswer = /*i18n*/ {
  id: 'demo.question.register-answer',
  message:
    'There is no common register. Each agency has its own files, in its own confidentiality area, under its own key, for as long as its own rules say. A person is an alias; the name is protected identity data, and every access is logged. No one is asked for their residence status.',
  comment: 'Answer.',
};
export const registerPerson = /*i18n*/ {
  id: 'demo.question.register-person',
  message: 'a person without a name, who may see her, and who has accessed the name',
  comment: 'What is opened.',
};
export const registerRegistrar = /*i18n*/ {
  id: 'demo.question.register-registrar',
  message: 'a registrar’s work: reference numbers, masked copies, refusals',
  comment: 'What is opened.',
};
export const machine = /*i18n*/ {
  id: 'demo.question.machine',
  message: 'Does a machine decide who is a victim?',
  comment: 'Question.',
};
export const machineAnswer = /*i18n*/ {
  id: 'demo.question.machine-answer',
  message:
    'Never. Indicators are noted with how they are known; a second reader assesses them without seeing the first reader’s answers; a named person decides with grounds. At the car wash eight indicators were noted by the first and three by the second: they own the firm themselves. The answer was no, and nothing is recorded against the firm.',
  comment: 'Answer, about story D.',
};
export const machineRead = /*i18n*/ {
  id: 'demo.question.machine-read',
  message: 'the assessment of the car wash, with both readers and the decision',
  comment: 'What is opened.',
};
export const defence = /*i18n*/ {
  id: 'demo.question.defence',
  message: 'And the defence?',
  comment: 'Question.',
};
export const defenceAnswer = /*i18n*/ {
  id: 'demo.question.defence-answer',
  message:
    'What contradicts is shown beside what supports, in a column that cannot be left out. The defence is served a package with a checksum of each part, so that any change shows.',
  comment: 'Answer.',
};
export const defenceFile = /*i18n*/ {
  id: 'demo.question.defence-file',
  message: 'the overview of elements, for and against',
  comment: 'What is opened.',
};
export const few = /*i18n*/ {
  id: 'demo.question.few',
  message: 'Why so few prosecutions, then?',
  comment: 'Question.',
};
export const fewAnswer = /*i18n*/ {
  id: 'demo.question.few-answer',
  message:
    'The funnel shows where cases drop out, with the reasons given and an interval beside each figure. Operational figures, file review and published figures are never added up.',
  comment: 'Answer.',
};
export const fewNational = /*i18n*/ {
  id: 'demo.question.few-national',
  message: 'where cases drop out, in the whole country',
  comment: 'What is opened.',
};
export const fewOwn = /*i18n*/ {
  id: 'demo.question.few-own',
  message: 'the same for her own prosecution office',
  comment: 'What is opened.',
};
export const fewPublic = /*i18n*/ {
  id: 'demo.question.few-public',
  message: 'The released figures, open to everyone',
  comment: 'What is opened, without signing in.',
};
export const changed = /*i18n*/ {
  id: 'demo.question.changed',
  message: 'Would your tool have changed it?',
  comment: 'Question.',
};
export const changedAnswer = /*i18n*/ {
  id: 'demo.question.changed-answer',
  message:
    'It shows what could have been secured, not that they would have been convicted. In Måsvik in 2021 no evidence was secured before he left; at Tre Måsar the same evidence was requested in time, except one camera.',
  comment: 'Answer, about two invented cases.',
};
export const changedLost = /*i18n*/ {
  id: 'demo.question.changed-lost',
  message: 'Måsvik and Tre Måsar side by side, expiring evidence and rights',
  comment: 'What is opened.',
};
export const changedKept = /*i18n*/ {
  id: 'demo.question.changed-kept',
  message: 'Tre Måsar with the prosecutor, and what was secured in time',
  comment: 'What is opened.',
};
export const money = /*i18n*/ {
  id: 'demo.question.money',
  message: 'Did she get her wages?',
  comment: 'Question.',
};
export const moneyAnswer = /*i18n*/ {
  id: 'demo.question.money-answer',
  message:
    'One claim, four columns: claimed, probable, documented, received. Others who may be liable, and by when they must be notified, are shown beside it.',
  comment: 'Answer.',
};
export const moneyClaim = /*i18n*/ {
  id: 'demo.question.money-claim',
  message: 'Lärkan’s claim, to the krona',
  comment: 'What is opened.',
};
export const differ = /*i18n*/ {
  id: 'demo.question.differ',
  message: 'Do your numbers differ from those of the agencies?',
  comment: 'Question.',
};
export const differAnswer = /*i18n*/ {
  id: 'demo.question.differ-answer',
  message:
    'They count different things. Published figures are shown beside the agency’s own, with source and definition, and are never added to them.',
  comment: 'Answer.',
};
export const differPublished = /*i18n*/ {
  id: 'demo.question.differ-published',
  message: 'Published figures of Sweden, with where they contradict each other',
  comment: 'What is opened, without signing in.',
};
export const differBeside = /*i18n*/ {
  id: 'demo.question.differ-beside',
  message: 'the study, with published figures beside it',
  comment: 'What is opened.',
};
export const nobody = /*i18n*/ {
  id: 'demo.question.nobody',
  message: 'What if no one answers?',
  comment: 'Question.',
};
export const nobodyAnswer = /*i18n*/ {
  id: 'demo.question.nobody-answer',
  message:
    'It is escalated by the clock. A tax officer handed over a suspicion of exploitation on Friday; it was not acknowledged by Monday; at ten it is escalated one more step, and the person can be called safely only between twelve and one today.',
  comment: 'Answer, about story C.',
};
export const nobodyWork = /*i18n*/ {
  id: 'demo.question.nobody-work',
  message: 'My work, with the suspicion of exploitation not acknowledged',
  comment: 'What is opened.',
};
export const cost = /*i18n*/ {
  id: 'demo.question.cost',
  message: 'What does it cost, and when the project ends?',
  comment: 'Question.',
};
export const costAnswer = /*i18n*/ {
  id: 'demo.question.cost-answer',
  message:
    'It is free software and runs on one computer with one command. What remains when the money ends is written before it begins: who takes over each thing, and what is lost otherwise.',
  comment: 'Answer.',
};
export const costProgramme = /*i18n*/ {
  id: 'demo.question.cost-programme',
  message: 'what remains when the money ends',
  comment: 'What is opened.',
};
