export const secrecyTitle = /*i18n*/ {
  id: 'help.secrecy.title',
  message: 'How confidentiality is shown',
  comment: 'Heading on the help page.',
};
export const secrecyLead = /*i18n*/ {
  id: 'help.secrecy.lead',
  message:
    'Under the title of everything that is protected you can read who sees it, who does not, and why. Plum means confidentiality and nothing else.',
  comment: 'Under "How secrecy is shown".',
};
export const onlyUsTitle = /*i18n*/ {
  id: 'help.secrecy.only-us',
  message: 'Our unit only',
  comment: 'First of four states of secrecy.',
};
export const onlyUsText = /*i18n*/ {
  id: 'help.secrecy.only-us.text',
  message: 'Your unit sees it. No one else sees anything.',
  comment: 'Explains "Only us".',
};
export const sharedTitle = /*i18n*/ {
  id: 'help.secrecy.shared',
  message: 'Shared with named others',
  comment: 'Second of four states of secrecy.',
};
export const sharedText = /*i18n*/ {
  id: 'help.secrecy.shared.text',
  message: 'Those named see the facts disclosed, from whom and when. They do not see the rest.',
  comment: 'Explains "Shared with named others".',
};
export const hiddenTitle = /*i18n*/ {
  id: 'help.secrecy.hidden',
  message: 'Hidden content',
  comment: 'Third of four states of secrecy.',
};
export const prevalenceText = /*i18n*/ {
  id: 'help.secrecy.hidden.text',
  message: 'You may know that something exists, and whom to ask. You may not see the content.',
  comment: 'Explains "Hidden content".',
};
export const secretTitle = /*i18n*/ {
  id: 'help.secrecy.secret',
  message: 'Existence hidden',
  comment: 'Fourth of four states of secrecy.',
};
export const secretText = /*i18n*/ {
  id: 'help.secrecy.secret.text',
  message:
    'Nothing is shown: no gap, no count, no change of order. The page looks as if the information did not exist. Even its existence is confidential.',
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
    'Your entries, your access to protected data, and refusals. A change in the log is detected when it is verified.',
  comment: 'Under "What is logged".',
};
export const askTitle = /*i18n*/ {
  id: 'help.ask.title',
  message: 'Whom to ask',
  comment: 'Heading on the help page.',
};
export const askDanger = /*i18n*/ {
  id: 'help.ask.danger',
  message: '<b>Someone is in danger now:</b> call {emergency}. CAPE is not read around the clock.',
  comment: 'On the help page. Keep <b> and </b> around the bold words.',
};
export const askMatter = /*i18n*/ {
  id: 'help.ask.matter',
  message: '<b>A matter you cannot see or answer:</b> ask your unit manager, {unit}.',
  comment: 'On the help page. {unit} is the reader’s own unit. Keep <b> and </b> around the bold words.',
};
export const askAgency = /*i18n*/ {
  id: 'help.ask.agency',
  message:
    '<b>What you may disclose:</b> ask the lawyers of your agency, {agency}. CAPE shows the law, it does not decide.',
  comment: 'On the help page. {agency} is the reader’s own agency. Keep <b> and </b> around the bold words.',
};
export const askFault = /*i18n*/ {
  id: 'help.ask.fault',
  message:
    '<b>Something does not work:</b> contact the operator of CAPE at your agency, with the number or the time on the page. Version {version}.',
  comment: 'On the help page. {version} is a version number. Keep <b> and </b> around the bold words.',
};
export const knowledgeLink = /*i18n*/ {
  id: 'help.knowledge',
  message: 'CAPE’s knowledge base: law by element, obstacles, evidence, dates, and what is not verified',
  comment: 'Link on the help page to the lists of codes.',
};
export const accessibility = /*i18n*/ {
  id: 'help.accessibility',
  message: 'Accessibility of CAPE, and how to report a barrier',
  comment: 'Link on the help page to the accessibility statement.',
};
export const deviceTitle = /*i18n*/ {
  id: 'help.device.title',
  message: 'Data stored in this browser',
  comment: 'Heading on the help page.',
};
export const deviceText = /*i18n*/ {
  id: 'help.device.text',
  message:
    'Your session and your language, in two cookies. A number for this browser, how many entries it has sent, and whether keyboard shortcuts are on. Nothing you read or write.',
  comment: 'Under "What this device keeps".',
};
