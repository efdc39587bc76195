/** Texts of the page of the directory. */
export const title = /*i18n*/ {
  id: 'administration-directory.title',
  message: 'Directory (SCIM)',
  comment: 'Heading: the directory of the agency that adds and ends accounts by itself, with a key.',
};
export const link = /*i18n*/ {
  id: 'administration-directory.link',
  message: 'What the directory may give (SCIM)',
  comment: 'Link on the page of API keys.',
};
export const lead = /*i18n*/ {
  id: 'administration-directory.lead',
  message:
    'A directory adds people of your agency, changes their names and ends their accounts. It gives a role only where a rule below says so, never the role of administrator, and nothing to the person who has made its key or set the rule.',
  comment: 'Under the heading.',
};
export const address = /*i18n*/ {
  id: 'administration-directory.address',
  message: 'Address for the directory: {address}',
  comment: 'What is typed into the directory, beside the key.',
};
export const kept = /*i18n*/ {
  id: 'administration-directory.kept',
  message:
    '{people, plural, =0 {The directory manages no one yet.} one {The directory manages one person.} other {The directory manages # people.}}',
  comment: 'How many people the directory has sent.',
};
export const groupColumns = [
  /*i18n*/ { id: 'administration-directory.col-group', message: 'Group', comment: 'Column.' },
  /*i18n*/ { id: 'administration-directory.col-members', message: 'Members', comment: 'Column: a number.' },
  /*i18n*/ { id: 'administration-directory.col-rule', message: 'Gives', comment: 'Column: what a rule says.' },
] as const;
export const groups = /*i18n*/ {
  id: 'administration-directory.groups',
  message: 'Groups of the directory',
  comment: 'Heading.',
};
export const noRule = /*i18n*/ {
  id: 'administration-directory.no-rule',
  message: 'nothing, no rule names it',
  comment: 'Cell: a group without a rule.',
};
export const settings = /*i18n*/ {
  id: 'administration-directory.settings',
  message: 'Settings',
  comment: 'Heading.',
};
export const provider = /*i18n*/ {
  id: 'administration-directory.provider',
  message: 'Where its people sign in',
  comment: 'Field: a provider.',
};
export const providerHint = /*i18n*/ {
  id: 'administration-directory.provider-hint',
  message: 'Then people whom the directory adds need no invitation.',
  comment: 'Hint.',
};
export const noProvider = /*i18n*/ {
  id: 'administration-directory.no-provider',
  message: 'Nowhere: each person is invited',
  comment: 'Choice.',
};
export const subject = /*i18n*/ {
  id: 'administration-directory.subject',
  message: 'Attribute that says who the person is there (sub)',
  comment: 'Field: externalId or userName.',
};
export const subjectHint = /*i18n*/ {
  id: 'administration-directory.subject-hint',
  message:
    'Exactly the text that the sign-in service sends as sub. For a person who is already connected it does not change.',
  comment: 'Hint.',
};
export const rules = /*i18n*/ { id: 'administration-directory.rules', message: 'Rules', comment: 'Heading.' };
export const noRules = /*i18n*/ {
  id: 'administration-directory.no-rules',
  message: 'There is no rule, so no group gives anything.',
  comment: 'In place of rules.',
};
export const rule = /*i18n*/ {
  id: 'administration-directory.rule',
  message: 'Rule {number}',
  comment: 'Heading of one rule.',
};
export const group = /*i18n*/ {
  id: 'administration-directory.group',
  message: 'Name of the group',
  comment: 'Field.',
};
export const groupMissing = /*i18n*/ {
  id: 'administration-directory.group-missing',
  message: 'Write the name of the group, as the directory sends it.',
  comment: 'Error.',
};
export const role = /*i18n*/ { id: 'administration-directory.role', message: 'Role', comment: 'Field.' };
export const noRole = /*i18n*/ { id: 'administration-directory.no-role', message: 'No role', comment: 'Choice.' };
export const unit = /*i18n*/ { id: 'administration-directory.unit', message: 'Only in the unit', comment: 'Field.' };
export const everyUnit = /*i18n*/ {
  id: 'administration-directory.every-unit',
  message: 'Every unit',
  comment: 'Choice.',
};
export const capacities = /*i18n*/ {
  id: 'administration-directory.capacities',
  message: 'Capacities',
  comment: 'Choices.',
};
export const capacitiesHint = /*i18n*/ {
  id: 'administration-directory.capacities-hint',
  message: 'A person gets those of them that their unit has.',
  comment: 'Hint.',
};
export const nothingGiven = /*i18n*/ {
  id: 'administration-directory.nothing-given',
  message: 'Choose a role or a capacity, or take the rule away.',
  comment: 'Error.',
};
export const add = /*i18n*/ { id: 'administration-directory.add', message: 'Add a rule', comment: 'Button.' };
export const remove = /*i18n*/ {
  id: 'administration-directory.remove',
  message: 'Take away rule {number}',
  comment: 'Button.',
};
export const save = /*i18n*/ { id: 'administration-directory.save', message: 'Save', comment: 'Button.' };
export const effect = /*i18n*/ {
  id: 'administration-directory.effect',
  message: 'The change takes effect at once for people of the directory, and is shown in the history of each.',
  comment: 'Under the button.',
};
export const sending = /*i18n*/ {
  id: 'administration-directory.sending',
  message: 'Changing the directory',
  comment: 'Label while it is sent.',
};
export const saved = /*i18n*/ {
  id: 'administration-directory.saved',
  message: 'Settings saved.',
  comment: 'Note.',
};
