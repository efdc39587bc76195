import type { Message } from '../../kernel/message.ts';

/** What `cape setup` says. What is wrong is said with its line and field, and with what may stand there. */
export const setupMessages = {
  atField: /*i18n*/ {
    id: 'setup.at-field',
    message: 'Line {line}, {field}:',
    comment: 'cape setup: where a mistake in the file is; the mistake follows on the same line',
  },
  atLine: /*i18n*/ {
    id: 'setup.at-line',
    message: 'Line {line}:',
    comment: 'cape setup: where a mistake in the file is, where no field can be named',
  },
  mistakes: {
    notYaml: /*i18n*/ {
      id: 'setup.mistake.not-yaml',
      message:
        'the file cannot be read as YAML from column {column}. Check the indentation, colons and quotation marks.',
      comment: 'cape setup: after “Line 12:”',
    },
    twiceHere: /*i18n*/ {
      id: 'setup.mistake.twice-here',
      message: 'this field is in the same entry twice (column {column}). Remove one.',
      comment: 'cape setup: after “Line 12:”',
    },
    missing: /*i18n*/ {
      id: 'setup.mistake.missing',
      message: 'is missing.',
      comment: 'cape setup: after “Line 12, agencies[0].name:”; what may stand there follows',
    },
    notLikeThis: /*i18n*/ {
      id: 'setup.mistake.not-like-this',
      message: 'cannot be used as it is written.',
      comment: 'cape setup: after “Line 12, agencies[0].key:”; what may stand there follows',
    },
    unknownField: /*i18n*/ {
      id: 'setup.mistake.unknown-field',
      message: 'there is no such field. Remove it, or correct its name.',
      comment: 'cape setup: after the place; which fields there are follows',
    },
    secretHere: /*i18n*/ {
      id: 'setup.mistake.secret-here',
      message:
        'a secret must not be in this file. Put it in a file of its own that only you can read and write secretFile: PATH, or in a variable of the environment and write secretEnv: NAME. Have a new secret issued if others have been able to read this file.',
      comment: 'cape setup: after the place; the names of the fields stay as they are',
    },
    unknownWord: /*i18n*/ {
      id: 'setup.mistake.unknown-word',
      message: '“{word}” is not known here. Write one of: {known}.',
      comment:
        'cape setup: a country, kind of agency, capacity, role or strand that CAPE does not know; after the place',
    },
    namedTwice: /*i18n*/ {
      id: 'setup.mistake.named-twice',
      message: '“{key}” is already used above. Give each a key of its own, or remove one.',
      comment: 'cape setup: after the place',
    },
    endsBefore: /*i18n*/ {
      id: 'setup.mistake.ends-before',
      message: 'this day is before from. Write the last day on which the number holds, or remove to.',
      comment: 'cape setup: after the place; from and to are names of fields',
    },
    confirmedLater: /*i18n*/ {
      id: 'setup.mistake.confirmed-later',
      message:
        'this day has not come. Write the day on which you called the number and were answered, or remove confirmedOn.',
      comment: 'cape setup: after the place; confirmedOn is the name of a field',
    },
    countryStays: /*i18n*/ {
      id: 'setup.mistake.country-stays',
      message: 'the agency is in {country}, and its country cannot be changed. Add an agency with another key.',
      comment: 'cape setup: after the place; {country} is a code such as SE',
    },
    unitStays: /*i18n*/ {
      id: 'setup.mistake.unit-stays',
      message:
        'the person is in the unit {unit}, and an account cannot be moved. Add a person with another key in the new unit, and write ended: true for this one.',
      comment: 'cape setup: after the place',
    },
    unknownUnit: /*i18n*/ {
      id: 'setup.mistake.unknown-unit',
      message: 'the agency has no unit “{unit}” in this file. Its units are: {known}.',
      comment: 'cape setup: after the place',
    },
    notOfUnit: /*i18n*/ {
      id: 'setup.mistake.not-of-unit',
      message:
        'the unit {unit} does not have the capacity {capacity}. Add it to the unit, or remove it from the person.',
      comment: 'cape setup: after the place',
    },
    roleHalf: /*i18n*/ {
      id: 'setup.mistake.role-half',
      message: 'the capacity {capacity} belongs together with a role ({known}). Write both, or neither.',
      comment: 'cape setup: after the place; the words of the file stay as they are',
    },
    providerOfAnother: /*i18n*/ {
      id: 'setup.mistake.provider-of-another',
      message: 'the sign-in service “{key}” belongs to another agency. Choose another key.',
      comment: 'cape setup: after the place',
    },
    sameClient: /*i18n*/ {
      id: 'setup.mistake.same-client',
      message: 'another sign-in service has the same issuer and client id. Register a client of its own for each.',
      comment: 'cape setup: after the place',
    },
    oneSecret: /*i18n*/ {
      id: 'setup.mistake.one-secret',
      message: 'write exactly one of secretFile: PATH, secretEnv: NAME and withoutSecret: true.',
      comment: 'cape setup: after the place of a sign-in service; the names of the fields stay as they are',
    },
    secretNotThere: /*i18n*/ {
      id: 'setup.mistake.secret-not-there',
      message: 'the file with the secret cannot be read. Check the path, which begins where the set-up file is.',
      comment: 'cape setup: after the place',
    },
    secretOpen: /*i18n*/ {
      id: 'setup.mistake.secret-open',
      message:
        'others can read the file with the secret. Set its mode to 600, and have a new secret issued if it was read.',
      comment: 'cape setup: after the place',
    },
    secretNotSet: /*i18n*/ {
      id: 'setup.mistake.secret-not-set',
      message: 'the variable is not set in the environment of this command.',
      comment: 'cape setup: after the place',
    },
    secretLength: /*i18n*/ {
      id: 'setup.mistake.secret-length',
      message: 'the secret must have 16 to 500 characters.',
      comment: 'cape setup: after the place',
    },
    unknownDesk: /*i18n*/ {
      id: 'setup.mistake.unknown-desk',
      message: 'there is no unit “{unit}”. Write one of: {known}.',
      comment: 'cape setup: after the place',
    },
    secondDesk: /*i18n*/ {
      id: 'setup.mistake.second-desk',
      message:
        '“{unit}” and “{first}” are in one country, which has one unit for each wish. Keep one of them, or name counties.',
      comment: 'cape setup: after the place; of two units that would read the same tips',
    },
    noCounties: /*i18n*/ {
      id: 'setup.mistake.no-counties',
      message: 'CAPE has no list of the counties of this country. Leave counties out: then it is the whole country.',
      comment: 'cape setup: after the place',
    },
    secondInCounty: /*i18n*/ {
      id: 'setup.mistake.second-in-county',
      message: '{county} is named for “{unit}” and for “{first}”. Keep one of them.',
      comment: 'cape setup: after the place; of two units that would read the same tips',
    },
  },
  nothingChanged: /*i18n*/ {
    id: 'setup.nothing-changed',
    message: '{count, plural, one {# mistake} other {# mistakes}}. Nothing was changed.',
    comment: 'cape setup: after the list of mistakes',
  },
  things: {
    agency: /*i18n*/ {
      id: 'setup.thing.agency',
      message: 'agency',
      comment: 'cape setup: begins a line such as “agency south: added”',
    },
    unit: /*i18n*/ { id: 'setup.thing.unit', message: 'unit', comment: 'cape setup: begins a line' },
    person: /*i18n*/ { id: 'setup.thing.person', message: 'person', comment: 'cape setup: begins a line' },
    provider: /*i18n*/ { id: 'setup.thing.provider', message: 'sign-in service', comment: 'cape setup: begins a line' },
    'contact-point': /*i18n*/ {
      id: 'setup.thing.contact-point',
      message: 'contact point',
      comment: 'cape setup: begins a line; a number that an agency publishes',
    },
    retention: /*i18n*/ {
      id: 'setup.thing.retention',
      message: 'retention decision',
      comment: 'cape setup: begins a line; what an agency has decided about how long it keeps records',
    },
    'tip-desk': /*i18n*/ {
      id: 'setup.thing.tip-desk',
      message: 'recipient of tips',
      comment: 'cape setup: begins a line; followed by “tell” or “help”',
    },
  },
  change: {
    added: /*i18n*/ {
      id: 'setup.change.added',
      message: '{what} {key}: added',
      comment: 'cape setup: what happens to one thing',
    },
    changed: /*i18n*/ {
      id: 'setup.change.changed',
      message: '{what} {key}: changed',
      comment: 'cape setup: what happens to one thing',
    },
    ended: /*i18n*/ {
      id: 'setup.change.ended',
      message: '{what} {key}: ended',
      comment: 'cape setup: what happens to one thing',
    },
    unchanged: /*i18n*/ {
      id: 'setup.change.unchanged',
      message: '{what} {key}: unchanged',
      comment: 'cape setup: what happens to one thing',
    },
    'not-in-file': /*i18n*/ {
      id: 'setup.change.not-in-file',
      message: '{what} {key}: not in the file; kept as it is',
      comment: 'cape setup: something is in the database and not in the file',
    },
  },
  changeWithFields: {
    added: /*i18n*/ {
      id: 'setup.change-fields.added',
      message: '{what} {key}: added ({fields})',
      comment: 'cape setup: with the names of fields, such as name, roles.officer.given',
    },
    changed: /*i18n*/ {
      id: 'setup.change-fields.changed',
      message: '{what} {key}: changed ({fields})',
      comment: 'cape setup: with the names of fields',
    },
    ended: /*i18n*/ {
      id: 'setup.change-fields.ended',
      message: '{what} {key}: ended ({fields})',
      comment: 'cape setup: with the names of fields',
    },
    unchanged: /*i18n*/ {
      id: 'setup.change-fields.unchanged',
      message: '{what} {key}: unchanged ({fields})',
      comment: 'cape setup: with the names of fields',
    },
    'not-in-file': /*i18n*/ {
      id: 'setup.change-fields.not-in-file',
      message: '{what} {key}: not in the file; kept as it is ({fields})',
      comment: 'cape setup: with the names of fields',
    },
  },
  notes: {
    'ended-here': /*i18n*/ {
      id: 'setup.note.ended-here',
      message:
        '{key} has been ended and is not opened again by a file. To let the person in again, add an entry with another key.',
      comment: 'cape setup: a person or sign-in service that was ended',
    },
    'ended-by-agency': /*i18n*/ {
      id: 'setup.note.ended-by-agency',
      message:
        '{key}: {word} has been ended at the agency, and a file does not give it again. The administrator of the agency can.',
      comment: 'cape setup: a role or capacity that was ended outside of the file; {word} is its name in the file',
    },
    'given-by-agency': /*i18n*/ {
      id: 'setup.note.given-by-agency',
      message: '{key}: {word} was given at the agency and is not in the file; kept.',
      comment: 'cape setup: a role or capacity that was given outside of the file',
    },
    'unit-keeps': /*i18n*/ {
      id: 'setup.note.unit-keeps',
      message: '{key}: the unit keeps the capacity {word}, which is not in the file. Records of the unit depend on it.',
      comment: 'cape setup: a file does not end the capacity of a unit',
    },
    others: /*i18n*/ {
      id: 'setup.note.others',
      message:
        '{key} has {count, plural, one {# person who was} other {# people who were}} not set up from a file; kept.',
      comment: 'cape setup: people whom an administrator of the agency has added; {key} is an agency',
    },
    'address-of-return': /*i18n*/ {
      id: 'setup.note.address-of-return',
      message:
        'Register these at the sign-in service {key}, each after the address in CAPE_ORIGIN: /sign-in/back/{key} (redirect URI) and /sign-in/ended/{key} (back-channel logout).',
      comment: 'cape setup: after a new sign-in service; the addresses stay as they are',
    },
  },
  unchanged: /*i18n*/ {
    id: 'setup.unchanged',
    message: '{count, plural, one {# entry} other {# entries}} unchanged.',
    comment: 'cape setup: how much of the file was as it is already',
  },
  asItWas: /*i18n*/ {
    id: 'setup.as-it-was',
    message: 'The database is as the file says.',
    comment: 'cape setup: nothing had to be changed',
  },
  dryRun: /*i18n*/ {
    id: 'setup.dry-run',
    message:
      'Dry run: nothing was changed. {count, plural, =0 {No one would get an invitation code.} one {# person would get an invitation code.} other {# people would get an invitation code.}}',
    comment: 'cape setup --dry-run: at the end',
  },
  newKeys: /*i18n*/ {
    id: 'setup.new-keys',
    message:
      'New agencies have got their keys: copy the key file to a separate place now, and to every server that has a copy of its own. Servers that run know it within some seconds.',
    comment: 'cape setup: after agencies were added',
  },
  invitations: /*i18n*/ {
    id: 'setup.invitations',
    message:
      '{count, plural, one {# invitation code} other {# invitation codes}}, shown this once. Each holds for seven days and once. Hand each to its person yourself: on paper, or by a way on which you know who answers. It is used under /sign-in/invitation.',
    comment: 'cape setup: before the list of codes; the address stays as it is',
  },
} as const satisfies Record<string, Message | Record<string, Message>>;
