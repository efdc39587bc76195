/** Texts of the accessibility statement. */
export const title = /*i18n*/ { id: 'accessibility.title', message: 'Accessibility statement', comment: 'Heading.' };
export const lead = /*i18n*/ {
  id: 'accessibility.lead',
  message: 'How accessible these pages are, what was tested, and what was not.',
  comment: 'Under the heading.',
};
export const status = /*i18n*/ {
  id: 'accessibility.status',
  message: 'How accessible the pages are',
  comment: 'Heading.',
};
export const statusText = /*i18n*/ {
  id: 'accessibility.status.text',
  message:
    'The pages are made to meet WCAG 2.2, level AA. They are partly tested, so no claim is made that they meet it in full.',
  comment: 'Status of accessibility.',
};
export const tested = /*i18n*/ { id: 'accessibility.tested', message: 'What was tested', comment: 'Heading.' };
export const testedAxe = /*i18n*/ {
  id: 'accessibility.tested.axe',
  message: 'The pages that need no sign-in, in light and dark, with the program axe: no faults found.',
  comment: 'A test that was made.',
};
export const testedReflow = /*i18n*/ {
  id: 'accessibility.tested.reflow',
  message: 'At a width of 320 pixels nothing extends beyond the page, even with everything expanded.',
  comment: 'A test that was made.',
};
export const testedScript = /*i18n*/ {
  id: 'accessibility.tested.script',
  message: 'The front page, the sign-in page and the published figures work without JavaScript.',
  comment: 'A test that was made.',
};
export const untested = /*i18n*/ { id: 'accessibility.untested', message: 'What was not tested', comment: 'Heading.' };
export const untestedText = /*i18n*/ {
  id: 'accessibility.untested.text',
  message: 'Screen readers, voice control and enlargement with people who use them every day.',
  comment: 'A gap.',
};
export const known = /*i18n*/ {
  id: 'accessibility.known',
  message: 'What we know is not accessible',
  comment: 'Heading.',
};
export const knownText = /*i18n*/ {
  id: 'accessibility.known.text',
  message:
    'The downloaded figures have a description, but no table. Download the CSV file for the numbers. Some titles of sources are in English or another language.',
  comment: 'Known limits.',
};
export const workspace = /*i18n*/ {
  id: 'accessibility.workspace',
  message: 'The workspace',
  comment: 'Heading: the part of CAPE behind sign-in.',
};
export const workspaceText = /*i18n*/ {
  id: 'accessibility.workspace.text',
  message:
    'The pages after sign-in are made to the same level and need JavaScript. The pages for registering, correcting and disclosing a signal are tested with the program axe. None has been tested with screen readers by people who use them.',
  comment: 'What is true of the part of CAPE behind sign-in.',
};
export const contact = /*i18n*/ {
  id: 'accessibility.contact',
  message: 'If something does not work',
  comment: 'Heading.',
};
export const contactText = /*i18n*/ {
  id: 'accessibility.contact.text',
  message:
    'Tell the agency that runs this installation. It is responsible for this statement and must add its own contact and the supervisory authority before the pages are used in production.',
  comment: 'Whom to contact.',
};
