/** Texts of the pages of units and of providers of sign-in. */
export const unitsLead = /*i18n*/ {
  id: 'administration-place.units-lead',
  message: 'Units of your agency, and in which capacities their people act.',
  comment: 'Under the heading Units.',
};
export const unitColumns = [
  /*i18n*/ { id: 'administration-place.col-unit', message: 'Unit', comment: 'Column.' },
  /*i18n*/ {
    id: 'administration-place.col-key',
    message: 'Short name',
    comment: 'Column: the key in files and addresses.',
  },
  /*i18n*/ { id: 'administration-place.col-capacities', message: 'Capacities', comment: 'Column.' },
  /*i18n*/ { id: 'administration-place.col-people', message: 'People', comment: 'Column: a number.' },
] as const;
export const addUnit = /*i18n*/ {
  id: 'administration-place.add-unit',
  message: 'Add a unit',
  comment: 'Summary and button.',
};
export const unitAdded = /*i18n*/ { id: 'administration-place.unit-added', message: 'Unit added.', comment: 'Note.' };
export const rename = /*i18n*/ {
  id: 'administration-place.rename',
  message: 'Rename a unit',
  comment: 'Summary and button.',
};
export const renamed = /*i18n*/ { id: 'administration-place.renamed', message: 'Unit renamed.', comment: 'Note.' };
export const unitToRename = /*i18n*/ { id: 'administration-place.unit-to-rename', message: 'Unit', comment: 'Field.' };
export const key = /*i18n*/ { id: 'administration-place.key', message: 'Short name', comment: 'Field.' };
export const keyHint = /*i18n*/ {
  id: 'administration-place.key-hint',
  message: 'Lower case a to z, digits and hyphens, such as region-ost. It cannot be changed later.',
  comment: 'Hint.',
};
export const keyWrong = /*i18n*/ {
  id: 'administration-place.key-wrong',
  message: 'Write lower case a to z, digits and single hyphens, such as region-ost.',
  comment: 'Error.',
};
export const nameSv = /*i18n*/ { id: 'administration-place.name-sv', message: 'Name in Swedish', comment: 'Field.' };
export const nameEn = /*i18n*/ { id: 'administration-place.name-en', message: 'Name in English', comment: 'Field.' };
export const nameMissing = /*i18n*/ {
  id: 'administration-place.name-missing',
  message: 'Write the name in this language.',
  comment: 'Error.',
};
export const capacities = /*i18n*/ {
  id: 'administration-place.capacities',
  message: 'Capacities',
  comment: 'Choices.',
};
export const capacitiesHint = /*i18n*/ {
  id: 'administration-place.capacities-hint',
  message: 'Those that the law gives your agency.',
  comment: 'Hint.',
};
export const capacitiesMissing = /*i18n*/ {
  id: 'administration-place.capacities-missing',
  message: 'Choose at least one capacity.',
  comment: 'Error.',
};
export const chooseUnit = /*i18n*/ {
  id: 'administration-place.choose-unit',
  message: 'Choose the unit to rename.',
  comment: 'Error.',
};
export const sending = /*i18n*/ {
  id: 'administration-place.sending',
  message: 'Changing the agency',
  comment: 'Label while a unit or provider is sent.',
};
export const providersLead = /*i18n*/ {
  id: 'administration-place.providers-lead',
  message:
    'Where people of your agency prove who they are (OpenID Connect). A sign-in service lets no one in by itself: a person also needs an account, by an invitation or from the directory.',
  comment: 'Under the heading Sign-in.',
};
export const providerColumns = [
  /*i18n*/ { id: 'administration-place.col-provider', message: 'Sign-in service', comment: 'Column.' },
  /*i18n*/ { id: 'administration-place.col-issuer', message: 'Address (issuer)', comment: 'Column.' },
  /*i18n*/ { id: 'administration-place.col-client', message: 'Client id', comment: 'Column.' },
  /*i18n*/ { id: 'administration-place.col-secret', message: 'Secret', comment: 'Column: whether there is one.' },
  /*i18n*/ { id: 'administration-place.col-state', message: 'State', comment: 'Column: in use or disconnected.' },
] as const;
export const noProviders = /*i18n*/ {
  id: 'administration-place.no-providers',
  message: 'No sign-in service is connected',
  comment: 'Empty list.',
};
export const noProvidersText = /*i18n*/ {
  id: 'administration-place.no-providers-text',
  message: 'Until one is connected, everyone uses a passkey to sign in.',
  comment: 'Empty list.',
};
export const secretStored = /*i18n*/ {
  id: 'administration-place.secret-stored',
  message: 'stored, never shown',
  comment: 'Cell: there is a secret.',
};
export const noSecret = /*i18n*/ {
  id: 'administration-place.no-secret',
  message: 'none',
  comment: 'Cell: there is no secret.',
};
export const inUse = /*i18n*/ {
  id: 'administration-place.in-use',
  message: '{people, plural, =0 {In use, no one yet} one {In use by one person} other {In use by # people}}',
  comment: 'Cell.',
};
export const disconnectedOn = /*i18n*/ {
  id: 'administration-place.disconnected-on',
  message: 'Disconnected {day}',
  comment: 'Cell.',
};
export const connect = /*i18n*/ {
  id: 'administration-place.connect',
  message: 'Connect a sign-in service',
  comment: 'Summary and button.',
};
export const connected = /*i18n*/ {
  id: 'administration-place.connected',
  message: 'Sign-in service connected.',
  comment: 'Note.',
};
export const changeProvider = /*i18n*/ {
  id: 'administration-place.change-provider',
  message: 'Change {name}',
  comment: 'Summary of a form. {name} is a provider.',
};
export const changed = /*i18n*/ {
  id: 'administration-place.changed',
  message: 'Sign-in service changed.',
  comment: 'Note.',
};
export const save = /*i18n*/ { id: 'administration-place.save', message: 'Save', comment: 'Button.' };
export const endProvider = /*i18n*/ {
  id: 'administration-place.end-provider',
  message: 'Disconnect {name}',
  comment: 'Summary and button. {name} is a provider.',
};
export const endProviderNote = /*i18n*/ {
  id: 'administration-place.end-provider-note',
  message: 'Everyone who signed in there is signed out at once and needs another way to sign in. Arrange that first.',
  comment: 'In the form Disconnect.',
};
export const ended = /*i18n*/ {
  id: 'administration-place.ended',
  message: 'Sign-in service disconnected.',
  comment: 'Note.',
};
export const issuer = /*i18n*/ { id: 'administration-place.issuer', message: 'Address (issuer)', comment: 'Field.' };
export const issuerHint = /*i18n*/ {
  id: 'administration-place.issuer-hint',
  message: 'Exactly as the sign-in service states it, such as https://login.example.org.',
  comment: 'Hint.',
};
export const issuerWrong = /*i18n*/ {
  id: 'administration-place.issuer-wrong',
  message: 'Write an address that begins with https://, without a question mark.',
  comment: 'Error.',
};
export const clientId = /*i18n*/ {
  id: 'administration-place.client-id',
  message: 'Client id',
  comment: 'Field: how the provider knows CAPE.',
};
export const clientMissing = /*i18n*/ {
  id: 'administration-place.client-missing',
  message: 'Enter the client id that the sign-in service has given CAPE.',
  comment: 'Error.',
};
export const secret = /*i18n*/ { id: 'administration-place.secret', message: 'Secret', comment: 'Field, optional.' };
export const secretHint = /*i18n*/ {
  id: 'administration-place.secret-hint',
  message:
    'As the sign-in service gave it. It is stored encrypted and never shown again. Leave it empty to keep the current one.',
  comment: 'Hint.',
};
export const jwtLogout = /*i18n*/ {
  id: 'administration-place.jwt-logout',
  message: 'Its sign-out messages are typed JWT',
  comment: 'Checkbox: a departure from the standard of back-channel logout, in which they are typed logout+jwt.',
};
export const jwtLogoutHint = /*i18n*/ {
  id: 'administration-place.jwt-logout-hint',
  message:
    'Only for services that depart from the standard, such as LemonLDAP::NG 2.21. Otherwise leave it off: CAPE then takes only messages of the type logout+jwt.',
  comment: 'Hint below the checkbox.',
};
export const secretShort = /*i18n*/ {
  id: 'administration-place.secret-short',
  message: 'The secret is too short. Copy the whole of it from the sign-in service.',
  comment: 'Error.',
};
export const reason = /*i18n*/ { id: 'administration-place.reason', message: 'Reason', comment: 'Field.' };
export const reasonMissing = /*i18n*/ {
  id: 'administration-place.reason-missing',
  message: 'Write why, such as: replaced by another sign-in service.',
  comment: 'Error.',
};
export const historyOf = /*i18n*/ {
  id: 'administration-place.history-of',
  message: 'History of {name}',
  comment: 'Summary of a folded part: name is that of a unit or of a sign-in service.',
};
export const noHistory = /*i18n*/ {
  id: 'administration-place.no-history',
  message: 'Nothing was changed here. What the set-up file of the installation made is not listed.',
  comment: 'In the history of a unit or of a sign-in service, where nothing was done in the browser.',
};
