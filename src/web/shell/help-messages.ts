export const helpTitle = /*i18n*/ { id: 'help.title', message: 'Help', comment: 'Heading of the help page.' };
export const secrecyTitle = /*i18n*/ {
  id: 'help.secrecy.title',
  message: 'How secrecy is shown',
  comment: 'Heading on the help page.',
};
export const secrecyLead = /*i18n*/ {
  id: 'help.secrecy.lead',
  message:
    'Under the title of everything that is protected you can read who sees it, who does not, and why. Plum is the colour of secrecy and means nothing else.',
  comment: 'Under "How secrecy is shown".',
};
export const onlyUsTitle = /*i18n*/ {
  id: 'help.secrecy.only-us',
  message: 'Only us',
  comment: 'First of four states of secrecy.',
};
export const onlyUsText = /*i18n*/ {
  id: 'help.secrecy.only-us.text',
  message: 'Your unit sees it. Everybody else sees nothing.',
  comment: 'Explains "Only us".',
};
export const sharedTitle = /*i18n*/ {
  id: 'help.secrecy.shared',
  message: 'Shared with named others',
  comment: 'Second of four states of secrecy.',
};
export const sharedText = /*i18n*/ {
  id: 'help.secrecy.shared.text',
  message: 'Those who are named see the facts that were passed on, from whom and when. They do not see the rest.',
  comment: 'Explains "Shared with named others".',
};
export const hiddenTitle = /*i18n*/ {
  id: 'help.secrecy.hidden',
  message: 'Hidden content',
  comment: 'Third of four states of secrecy.',
};
export const hiddenText = /*i18n*/ {
  id: 'help.secrecy.hidden.text',
  message: 'Something exists and you may know that, and whom to ask. You may not see what it is.',
  comment: 'Explains "Hidden content".',
};
export const secretTitle = /*i18n*/ {
  id: 'help.secrecy.secret',
  message: 'Existence secret',
  comment: 'Fourth of four states of secrecy.',
};
export const secretText = /*i18n*/ {
  id: 'help.secrecy.secret.text',
  message: 'Nothing is drawn: no gap, no count, no other order. The page looks as if it did not exist.',
  comment: 'Explains "Existence secret".',
};
export const loggedTitle = /*i18n*/ {
  id: 'help.logged.title',
  message: 'What is logged',
  comment: 'Heading on the help page.',
};
export const loggedText = /*i18n*/ {
  id: 'help.logged.text',
  message:
    'What you record, what you open of what is protected, and what you are refused. A change in the log is found when it is checked.',
  comment: 'Under "What is logged".',
};
export const askTitle = /*i18n*/ {
  id: 'help.ask.title',
  message: 'Whom to ask',
  comment: 'Heading on the help page.',
};
export const askDanger = /*i18n*/ {
  id: 'help.ask.danger',
  message: '<b>Somebody is in danger now:</b> call 112. CAPE is not read around the clock.',
  comment: 'On the help page. Keep <b> and </b> around the bold words.',
};
export const askMatter = /*i18n*/ {
  id: 'help.ask.matter',
  message: '<b>A matter you cannot see or answer:</b> ask the lead of your unit, {unit}.',
  comment: 'On the help page. {unit} is the reader’s own unit. Keep <b> and </b> around the bold words.',
};
export const askAgency = /*i18n*/ {
  id: 'help.ask.agency',
  message:
    '<b>What you may pass on:</b> ask the lawyers of your agency, {house}. CAPE shows the law, it does not decide.',
  comment: 'On the help page. {house} is the reader’s own agency. Keep <b> and </b> around the bold words.',
};
export const askFault = /*i18n*/ {
  id: 'help.ask.fault',
  message:
    '<b>Something does not work:</b> tell those who run CAPE in your agency, with the number or the time that the page showed. Version {version}.',
  comment: 'On the help page. {version} is a version number. Keep <b> and </b> around the bold words.',
};
export const knowledgeLink = /*i18n*/ {
  id: 'help.knowledge',
  message: 'What CAPE knows: law by element, obstacles, evidence, dates, and what of it nobody has verified',
  comment: 'Link on the help page to the lists of codes.',
};
export const accessibility = /*i18n*/ {
  id: 'help.accessibility',
  message: 'How accessible CAPE is, and whom to tell about what stops you',
  comment: 'Link on the help page to the accessibility statement.',
};
export const deviceTitle = /*i18n*/ {
  id: 'help.device.title',
  message: 'What this device keeps',
  comment: 'Heading on the help page.',
};
export const deviceText = /*i18n*/ {
  id: 'help.device.text',
  message:
    'Your session and your language, in two cookies. A number that the device has given itself, how many acts it has sent, and whether single keys are on. Nothing of what you read or write.',
  comment: 'Under "What this device keeps".',
};
