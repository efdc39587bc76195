export const lead = /*i18n*/ {
  id: 'workload.lead',
  message:
    '{matters, plural, one {# open matter} other {# open matters}}, {people, plural, one {# person} other {# people}}',
  comment: 'Under the title: how much there is in all.',
};
export const caption = /*i18n*/ {
  id: 'workload.caption',
  message: 'What each person of the unit is responsible for',
  comment: 'Caption of the table.',
};
export const columnPerson = /*i18n*/ { id: 'workload.col-person', message: 'Person', comment: 'Column.' };
export const columnTasks = /*i18n*/ {
  id: 'workload.col-tasks',
  message: 'Other tasks',
  comment: 'Column: tasks that a person has taken and that belong to no matter of theirs.',
};
export const columnPastDue = /*i18n*/ {
  id: 'workload.col-past-due',
  message: 'Past due',
  comment: 'Column: number of tasks whose date has passed.',
};
export const columnAway = /*i18n*/ { id: 'workload.col-away', message: 'Absence', comment: 'Column.' };
export const you = /*i18n*/ { id: 'workload.you', message: '{name} (you)', comment: 'The reader in a list of people.' };
export const nobody = /*i18n*/ {
  id: 'workload.nobody',
  message: 'No one is responsible',
  comment: 'Chip beside the name of a person who has left: their matters have no responsible person.',
};
export const leaves = /*i18n*/ {
  id: 'workload.leaves',
  message: 'Leaves {date}',
  comment: 'Under a name: the account ends on that day.',
};
export const leftAt = /*i18n*/ {
  id: 'workload.left',
  message: 'Left {date}',
  comment: 'Under a name: the account has ended.',
};
export const noOne = /*i18n*/ {
  id: 'workload.past-due-nobody',
  message:
    '{count, plural, one {# task is past its date and no one has taken it.} other {# tasks are past their date and no one has taken them.}}',
  comment: 'Under the table.',
};
export const mattersOf = /*i18n*/ {
  id: 'workload.matters-of',
  message: 'Open matters of {name}',
  comment: 'Heading over the list of one person’s matters.',
};
export const noMatters = /*i18n*/ {
  id: 'workload.no-matters',
  message: '{name} is responsible for no open matter that you can read.',
  comment: 'In place of an empty list.',
};
export const choosePerson = /*i18n*/ {
  id: 'workload.choose-person',
  message: 'Choose a person above to see their matters and hand them over.',
  comment: 'Under the table, which is a list of cards on a phone, while no person is chosen.',
};
export const selectAll = /*i18n*/ {
  id: 'workload.select-all',
  message: 'Select all {count}',
  comment: 'Checkbox over a list of matters.',
};
export const selected = /*i18n*/ {
  id: 'workload.selected',
  message: '{count, plural, =0 {None selected} one {# selected} other {# selected}}',
  comment: 'How many matters of a list are selected.',
};
export const sinceDay = /*i18n*/ {
  id: 'workload.since',
  message: 'Since {date}',
  comment: 'Since when the person is responsible for a matter.',
};
export const more = /*i18n*/ { id: 'workload.more', message: 'Show more', comment: 'Button under a list.' };
export const rule = /*i18n*/ {
  id: 'workload.rule',
  message: 'Who takes over?',
  comment: 'Field: by which rule the selected matters are handed over.',
};
export const ruleOne = /*i18n*/ { id: 'workload.rule-one', message: 'One person', comment: 'Choice of a rule.' };
export const ruleEvenly = /*i18n*/ {
  id: 'workload.rule-evenly',
  message: 'Spread evenly by workload',
  comment: 'Choice of a rule.',
};
export const ruleEvenlyDetail = /*i18n*/ {
  id: 'workload.rule-evenly-detail',
  message: 'Among people who are not absent and not leaving. Each matter goes to the person with fewest open matters.',
  comment: 'Under the choice Spread evenly by load.',
};
export const ruleByKind = /*i18n*/ {
  id: 'workload.rule-by-kind',
  message: 'One person for each kind of matter',
  comment: 'Choice of a rule.',
};
export const ruleByLanguage = /*i18n*/ {
  id: 'workload.rule-by-language',
  message: 'By language',
  comment: 'Choice of a rule: each matter goes to a colleague who speaks the language of the people it is about.',
};
export const ruleByLanguageDetail = /*i18n*/ {
  id: 'workload.rule-by-language-detail',
  message:
    'Each matter goes to the colleague who speaks most of the languages of the people concerned. If several speak equally many, to the one with the fewest open matters. Not to people who are absent or leaving.',
  comment: 'Under that choice.',
};
export const byHand = /*i18n*/ {
  id: 'workload.by-hand',
  message:
    '{count, plural, one {# matter cannot be assigned by language. Choose who takes it over, or it is not handed over.} other {# matters cannot be assigned by language. Choose who takes over each, or they are not handed over.}}',
  comment: 'Under the choice By language, over a field for each of these matters.',
};
export const forMatter = /*i18n*/ {
  id: 'workload.for-matter',
  message: '{matter}: new responsible person',
  comment: 'Field; {matter} is the name of one matter.',
};
export const languageUnknown = /*i18n*/ {
  id: 'workload.language-unknown',
  message: 'No language is known.',
  comment: 'Under that field: nothing is recorded of the language of the people the matter is about.',
};
export const noneSpeaks = /*i18n*/ {
  id: 'workload.none-speaks',
  message: 'Languages: {languages}. No available colleague who can take it speaks any of them.',
  comment: 'Under that field. {languages} such as "Uzbek, Russian".',
};
export const spoken = /*i18n*/ {
  id: 'workload.spoken',
  message: 'Speaks {languages}',
  comment: 'Under the name of a person of the unit. {languages} such as "Uzbek, Russian".',
};
export const toPerson = /*i18n*/ { id: 'workload.to', message: 'New responsible person', comment: 'Field.' };
export const forKind = /*i18n*/ {
  id: 'workload.for-kind',
  message: '{kind}: new responsible person',
  comment: 'Field; {kind} such as Cases.',
};
export const reason = /*i18n*/ {
  id: 'workload.reason',
  message: 'Reason',
  comment: 'Field, optional: why the matters are handed over. It is written into each.',
};
export const preview = /*i18n*/ {
  id: 'workload.preview',
  message: 'Who gets what',
  comment: 'Heading over the preview of a hand-over.',
};
export const previewLine = /*i18n*/ {
  id: 'workload.preview-line',
  message: '{name}: {gets, plural, one {# matter} other {# matters}}, {sum} in total afterwards',
  comment: 'A line of the preview: what a person gets, and how many matters they have then.',
};
export const previewStays = /*i18n*/ {
  id: 'workload.preview-stays',
  message:
    '{count, plural, one {# is not handed over: no one chosen can take it.} other {# are not handed over: no one chosen can take them.}}',
  comment: 'A line of the preview: matters that the rule gives to no one.',
};
export const handOver = /*i18n*/ {
  id: 'workload.hand-over',
  message: '{count, plural, =0 {Hand over} one {Hand over # matter} other {Hand over # matters}}',
  comment: 'Button: sends one act for each matter.',
};
export const nothingSelected = /*i18n*/ {
  id: 'workload.nothing-selected',
  message: 'Select at least one matter.',
  comment: 'Error: nothing is selected.',
};
export const nobodyChosen = /*i18n*/ {
  id: 'workload.nobody-chosen',
  message: 'Choose who is to take over. The person must be able to take at least one of the selected matters.',
  comment: 'Error: the rule gives no matter to any person.',
};
export const eachItsAct = /*i18n*/ {
  id: 'workload.each-its-act',
  message: 'Each matter is handed over separately. If one fails, the others are not affected.',
  comment: 'Under the button.',
};
export const sendingOf = /*i18n*/ {
  id: 'workload.sending',
  message: 'Handing over {done} of {all}',
  comment: 'Said while matters are handed over one by one.',
};
export const commandLabel = /*i18n*/ {
  id: 'workload.command',
  message: 'Handing over',
  comment: 'Name of a command while it is sent.',
};
export const resultDone = /*i18n*/ {
  id: 'workload.result-done',
  message:
    '{count, plural, =0 {Nothing was handed over.} one {# matter was handed over.} other {# matters were handed over.}}',
  comment: 'After a hand-over of several matters.',
};
export const resultFailed = /*i18n*/ {
  id: 'workload.result-failed',
  message: '{count, plural, one {# was not handed over:} other {# were not handed over:}}',
  comment: 'After a hand-over, over the list of matters that failed.',
};
export const resultStopped = /*i18n*/ {
  id: 'workload.result-stopped',
  message: 'Stopped before it was sent.',
  comment: 'Beside a matter whose sending was stopped.',
};
