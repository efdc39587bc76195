/** Texts of the page on source code, confidentiality, privacy and languages. */
export const title = /*i18n*/ { id: 'about.title', message: 'How CAPE works', comment: 'Heading.' };
export const lead = /*i18n*/ {
  id: 'about.lead',
  message: 'Source code, confidentiality, privacy and languages.',
  comment: 'Under the heading: what the page is about.',
};
export const source = /*i18n*/ {
  id: 'about.source',
  message: 'Source code',
  comment: 'Heading, and link in the footer.',
};
export const sourceText = /*i18n*/ {
  id: 'about.source.text',
  message:
    'CAPE is open source under the European Union Public Licence 1.2. Anyone who runs it for others must say where its source code is. Ask the agency that runs this installation.',
  comment: 'Where the source code is. The licence has an official name in each language.',
};
export const sourceRun = /*i18n*/ {
  id: 'about.source.run',
  message:
    'CAPE is one process and one database, and runs on a laptop. With the source code, this command starts it with invented cases:',
  comment: 'Before the command npm start.',
};
export const sourceApi = /*i18n*/ {
  id: 'about.source.api',
  message: 'The API: every operation, and what it asks for',
  comment: 'Link to a page about the interface for programs',
};
export const sourceLog = /*i18n*/ {
  id: 'about.source.log',
  message: 'This command verifies the log:',
  comment: 'Before the command npx cape audit verify.',
};
export const secrecy = /*i18n*/ {
  id: 'about.secrecy',
  message: 'How confidentiality is enforced',
  comment: 'Heading, and link in the footer.',
};
export const secrecyRegister = /*i18n*/ {
  id: 'about.secrecy.register',
  message:
    'There is no common register. Each agency has its own files, in its own confidentiality area, under its own key.',
  comment: 'One of five sentences.',
};
export const secrecyWalls = /*i18n*/ {
  id: 'about.secrecy.walls',
  message:
    'Two safeguards check every request: the program, and row-level security in the database. Each is tested with the other removed.',
  comment: 'One of five sentences.',
};
export const secrecyPass = /*i18n*/ {
  id: 'about.secrecy.pass',
  message: 'What passes between agencies is chosen fact by fact, for one named unit, on a legal ground.',
  comment: 'One of five sentences.',
};
export const secrecySame = /*i18n*/ {
  id: 'about.secrecy.same',
  message: 'A matter that you may not see and a matter that does not exist get the same answer.',
  comment: 'One of five sentences.',
};
export const secrecyLog = /*i18n*/ {
  id: 'about.secrecy.log',
  message:
    'Acts, refusals and every access to protected identity data are in a sealed log. No outside body has witnessed it yet.',
  comment: 'One of five sentences.',
};
export const privacy = /*i18n*/ {
  id: 'about.privacy',
  message: 'Privacy',
  comment: 'Heading, and link in the footer.',
};
export const privacyWorkers = /*i18n*/ {
  id: 'about.privacy.workers',
  message: 'The pages for workers set no cookie, store nothing in the browser and write no line in the server’s log.',
  comment: 'One of three sentences.',
};
export const privacyPublic = /*i18n*/ {
  id: 'about.privacy.public',
  message:
    'The other open pages set a cookie only if you change the language. There is no tracking, and nothing is fetched from elsewhere.',
  comment: 'One of three sentences.',
};
export const privacyStaff = /*i18n*/ {
  id: 'about.privacy.staff',
  message:
    'After sign-in one cookie holds the session. The server’s log contains the name of the route and the time, not the address of the page.',
  comment: 'One of three sentences.',
};
export const languages = /*i18n*/ {
  id: 'about.languages',
  message: 'Languages',
  comment: 'Heading, and link in the footer.',
};
export const languagesText = /*i18n*/ {
  id: 'about.languages.text',
  message:
    'The workspace, the study and these pages are in Swedish and English. Pages for workers are in Swedish and English; other languages are drafts until a speaker has reviewed them, and are shown in a demo only.',
  comment: 'Which languages there are.',
};
