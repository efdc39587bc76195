export const title = /*i18n*/ { id: 'api.title', message: 'The API', comment: 'Heading of the page about the API' };
export const lead = /*i18n*/ {
  id: 'api.lead',
  message: '{count} operations: what the screens of the staff ask, and what a program may ask in the same way.',
  comment: 'Under the heading',
};
export const signedIn = /*i18n*/ {
  id: 'api.signed-in',
  message:
    'Each operation asks for a session, checks the role, and answers only from the files that the person signed in may read. Those under v1 ask for an API key of an agency instead. They hold units, numbers and accounts of that agency, and nothing of a matter.',
  comment: 'Page about the API: whom it answers',
};
export const documentLink = /*i18n*/ {
  id: 'api.document',
  message: 'The whole description as OpenAPI 3.1 (JSON)',
  comment: 'Link',
};
export const contents = /*i18n*/ { id: 'api.contents', message: 'Contents', comment: 'Label of the list of parts' };
export const roles = /*i18n*/ {
  id: 'api.roles',
  message: 'Roles: {roles}',
  comment: 'Which roles may use an operation; the words are codes',
};
export const byKey = /*i18n*/ {
  id: 'api.by-key',
  message: 'API key with: {verb}',
  comment: 'For what a key must have been made that opens an operation; the word is a code',
};
export const fields = /*i18n*/ {
  id: 'api.fields',
  message: 'What is sent to {name}',
  comment: 'Label of a table; name is a code',
};
export const field = /*i18n*/ { id: 'api.field', message: 'Field', comment: 'Heading of a column' };
export const type = /*i18n*/ { id: 'api.type', message: 'Type', comment: 'Heading of a column: type of data' };
export const required = /*i18n*/ { id: 'api.required', message: 'Required', comment: 'Heading of a column' };
export const yes = /*i18n*/ { id: 'api.yes', message: 'Yes', comment: 'Whether a field is required' };
export const no = /*i18n*/ { id: 'api.no', message: 'No', comment: 'Whether a field is required' };
export const nothing = /*i18n*/ {
  id: 'api.nothing',
  message: 'Nothing is sent with it.',
  comment: 'An operation without fields',
};
