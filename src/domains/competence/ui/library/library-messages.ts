export const title = /*i18n*/ {
  id: 'library.title',
  message: 'Course packages',
  comment: 'Heading and menu: courses that another maker has made (cmi5, SCORM)',
};
export const lead = /*i18n*/ {
  id: 'library.lead',
  message:
    'Courses that others have made, as cmi5 or SCORM 1.2. Each is checked, and is opened in a frame of its own that reaches nothing in CAPE.',
  comment: 'Under the heading',
};
export const addPackage = /*i18n*/ {
  id: 'library.add-package',
  message: 'Add package',
  comment: 'Button',
};
export const noPackages = /*i18n*/ {
  id: 'library.no-packages',
  message: 'No course packages',
  comment: 'Empty list',
};
export const onlyLeads = /*i18n*/ {
  id: 'library.only-leads',
  message: 'The training managers add packages. Those that are open to you are under Learn.',
  comment: 'For a person who may not add course packages',
};
export const rowSays = /*i18n*/ {
  id: 'library.row-says',
  message: '{standard}, version {version}, language {language}',
  comment: 'Line of a list; {standard} is cmi5 or SCORM 1.2, {language} a code such as sv',
};
export const newTitle = /*i18n*/ {
  id: 'library.new-title',
  message: 'New course package',
  comment: 'Heading',
};
export const choose = /*i18n*/ {
  id: 'library.choose',
  message: 'File of the package',
  comment: 'Label of a field for a file',
};
export const chooseHint = /*i18n*/ {
  id: 'library.choose-hint',
  message: 'A ZIP archive with cmi5.xml or imsmanifest.xml at its top, at most 25 MB.',
  comment: 'Hint of a field for a file',
};
export const h5p = /*i18n*/ {
  id: 'library.h5p',
  message: 'H5P is not opened: its player must be vouched for, and none is. Export the content as cmi5 or SCORM 1.2.',
  comment: 'Under the field for the file of a course package',
};
export const sending = /*i18n*/ {
  id: 'library.sending',
  message: 'Sending and checking the package',
  comment: 'While a file is sent',
};
export const tooLarge = /*i18n*/ {
  id: 'library.too-large',
  message: 'The file is larger than 25 MB. Leave out films, or make them smaller.',
  comment: 'Error under a field for a file',
};
export const unreached = /*i18n*/ {
  id: 'library.unreached',
  message: 'The server was not reached. Choose the file again.',
  comment: 'Error under a field for a file',
};
export const found = /*i18n*/ {
  id: 'library.found',
  message: '{standard}: “{title}”, {parts, plural, one {# part} other {# parts}}, {files} files. Nothing is wrong.',
  comment: 'What the check of a course package found',
};
export const describeTitle = /*i18n*/ {
  id: 'library.describe-title',
  message: 'Description for learners',
  comment: 'Heading of a form',
};
export const titleField = /*i18n*/ {
  id: 'library.field.title',
  message: 'Title',
  comment: 'Label of a field',
};
export const about = /*i18n*/ {
  id: 'library.field.about',
  message: 'What the course is about',
  comment: 'Label of a field',
};
export const language = /*i18n*/ {
  id: 'library.field.language',
  message: 'Language of the content',
  comment: 'Label of a field',
};
export const languageHint = /*i18n*/ {
  id: 'library.field.language-hint',
  message: 'Its code, such as sv, en or en-GB.',
  comment: 'Hint of a field',
};
export const givenBy = /*i18n*/ {
  id: 'library.field.given-by',
  message: 'Who made it or gave it to you',
  comment: 'Label of a field',
};
export const licence = /*i18n*/ {
  id: 'library.field.licence',
  message: 'Licence',
  comment: 'Label of a field: under which licence a course may be used',
};
export const licenceHint = /*i18n*/ {
  id: 'library.field.licence-hint',
  message: 'As its maker says it, such as CC BY 4.0. Ask if it is not said.',
  comment: 'Hint of a field',
};
export const minutes = /*i18n*/ {
  id: 'library.field.minutes',
  message: 'Minutes it takes',
  comment: 'Label of a field',
};
export const months = /*i18n*/ {
  id: 'library.field.months',
  message: 'Months the certificate is valid',
  comment: 'Label of a field',
};
export const name = /*i18n*/ {
  id: 'library.field.name',
  message: 'Short name',
  comment: 'Label of a field: a name in an address',
};
export const nameHint = /*i18n*/ {
  id: 'library.field.name-hint',
  message: 'Small a to z, figures and hyphens, such as housing-basics. It cannot be changed.',
  comment: 'Hint of a field',
};
export const needed = /*i18n*/ {
  id: 'library.needed',
  message: 'Fill in this field.',
  comment: 'Error under a field',
};
export const languageNeeded = /*i18n*/ {
  id: 'library.language-needed',
  message: 'Enter the code of a language, such as sv.',
  comment: 'Error under a field',
};
export const numberNeeded = /*i18n*/ {
  id: 'library.number-needed',
  message: 'Enter a whole number, such as 20.',
  comment: 'Error under a field',
};
export const nameNeeded = /*i18n*/ {
  id: 'library.name-needed',
  message: 'Enter a short name, such as housing-basics.',
  comment: 'Error under a field',
};
export const add = /*i18n*/ {
  id: 'library.add',
  message: 'Add package',
  comment: 'Button of a form',
};
export const addEffect = /*i18n*/ {
  id: 'library.add-effect',
  message: 'Everyone in your agency can open the course, and it can be assigned.',
  comment: 'Beside a button',
};
export const adding = /*i18n*/ {
  id: 'library.adding',
  message: 'Adding the package',
  comment: 'While something is sent',
};
export const added = /*i18n*/ {
  id: 'library.added',
  message: 'Package added',
  comment: 'Receipt',
};
export const state = /*i18n*/ {
  id: 'library.state',
  message: 'State',
  comment: 'Term in a list of facts',
};
export const stateOpen = /*i18n*/ {
  id: 'library.state-open',
  message: 'Open to the agency',
  comment: 'State of a course package',
};
export const stateWithdrawn = /*i18n*/ {
  id: 'library.state-withdrawn',
  message: 'Withdrawn',
  comment: 'State of a course package',
};
export const stateRemoved = /*i18n*/ {
  id: 'library.state-removed',
  message: 'Files removed',
  comment: 'State of a course package',
};
export const versions = /*i18n*/ {
  id: 'library.versions',
  message: 'Versions',
  comment: 'Heading',
};
export const versionSays = /*i18n*/ {
  id: 'library.version-says',
  message:
    'Version {version}: {standard}, {parts, plural, one {# part} other {# parts}}, {files} files. Added {time} by {by}.',
  comment: 'Line of a list; {time} is a date and time',
};
export const checksum = /*i18n*/ {
  id: 'library.checksum',
  message: 'SHA-256 of the file as it was sent: {sum}',
  comment: 'Under a version of a package',
};
export const exportPackage = /*i18n*/ {
  id: 'library.export',
  message: 'Save the package as a file',
  comment: 'Link: the newest version of a course package as a ZIP file',
};
export const openAsLearner = /*i18n*/ {
  id: 'library.open-as-learner',
  message: 'Open as a learner',
  comment: 'Link to the page of a course package as learners see it',
};
export const replaceTitle = /*i18n*/ {
  id: 'library.replace-title',
  message: 'Replace with a new version',
  comment: 'Heading and button',
};
export const replaceEffect = /*i18n*/ {
  id: 'library.replace-effect',
  message: 'Who has begun the earlier version finishes it. A withdrawn package opens again.',
  comment: 'Beside a button',
};
export const replace = /*i18n*/ {
  id: 'library.replace',
  message: 'Replace package',
  comment: 'Button of a form',
};
export const replacing = /*i18n*/ {
  id: 'library.replacing',
  message: 'Replacing the package',
  comment: 'While something is sent',
};
export const replaced = /*i18n*/ {
  id: 'library.replaced',
  message: 'Package replaced',
  comment: 'Receipt',
};
export const withdrawTitle = /*i18n*/ {
  id: 'library.withdraw-title',
  message: 'Withdraw package',
  comment: 'Heading and button',
};
export const withdrawEffect = /*i18n*/ {
  id: 'library.withdraw-effect',
  message: 'No one can open it any more, and what is open ends. Certificates stay valid.',
  comment: 'Beside a button',
};
export const reason = /*i18n*/ {
  id: 'library.reason',
  message: 'Reason',
  comment: 'Label of a field',
};
export const withdrawing = /*i18n*/ {
  id: 'library.withdrawing',
  message: 'Withdrawing the package',
  comment: 'While something is sent',
};
export const withdrawn = /*i18n*/ {
  id: 'library.withdrawn',
  message: 'Package withdrawn',
  comment: 'Receipt',
};
export const removeTitle = /*i18n*/ {
  id: 'library.remove-title',
  message: 'Remove files',
  comment: 'Heading and button: the files of a course package',
};
export const removeEffect = /*i18n*/ {
  id: 'library.remove-effect',
  message: 'The files of all versions are deleted. The timeline and certificates stay.',
  comment: 'Beside a button',
};
export const removing = /*i18n*/ {
  id: 'library.removing',
  message: 'Removing the files',
  comment: 'While something is sent',
};
export const removed = /*i18n*/ {
  id: 'library.removed',
  message: 'Files removed',
  comment: 'Receipt',
};
export const timeline = /*i18n*/ {
  id: 'library.timeline',
  message: 'Timeline',
  comment: 'Heading',
};
