import type { Message } from '../../kernel/message.ts';

/** What may stand in a field, by its name. `in.people`: which fields there are. */
export const hints: Readonly<Record<string, Message>> = {
  agencies: /*i18n*/ {
    id: 'setup.hint.agencies',
    message: 'Write a list with at least one agency.',
    comment: 'cape setup: what to write',
  },
  units: /*i18n*/ {
    id: 'setup.hint.units',
    message: 'Write a list with at least one unit.',
    comment: 'cape setup: what to write',
  },
  people: /*i18n*/ {
    id: 'setup.hint.people',
    message: 'Write a list of people, each with key, unit, name, title and capacities.',
    comment: 'cape setup: what to write; the names of the fields stay',
  },
  providers: /*i18n*/ {
    id: 'setup.hint.providers',
    message: 'Write a list of sign-in services, each with key, name, issuer and clientId.',
    comment: 'cape setup: what to write; the names of the fields stay',
  },
  key: /*i18n*/ {
    id: 'setup.hint.key',
    message:
      'Write a to z, digits and single hyphens, all lower case, at most 60 characters, such as region-ost. Put it in quotation marks if it is a number.',
    comment: 'cape setup: what a key looks like',
  },
  name: /*i18n*/ {
    id: 'setup.hint.name',
    message: 'Write sv: and en:, or one text for both, each of one line with at most 200 characters.',
    comment: 'cape setup: the name of an agency, unit or sign-in service',
  },
  title: /*i18n*/ {
    id: 'setup.hint.title',
    message: 'Write what the person’s work is called, with sv: and en: or as one text for both, such as inspector.',
    comment: 'cape setup: the title of a person',
  },
  country: /*i18n*/ {
    id: 'setup.hint.country',
    message: 'Write the code of a country, such as SE.',
    comment: 'cape setup: the country of an agency',
  },
  kind: /*i18n*/ {
    id: 'setup.hint.kind',
    message: 'Write what kind of agency it is, such as work-environment or police.',
    comment: 'cape setup: the kind of an agency; the words stay',
  },
  messages: /*i18n*/ {
    id: 'setup.hint.messages',
    message: 'Write control, protection, criminal, redress or none; leave it out if the unit receives no messages.',
    comment: 'cape setup: the strand on which a unit receives messages; the words stay',
  },
  capacities: /*i18n*/ {
    id: 'setup.hint.capacities',
    message: 'Write a list with at least one capacity, such as [supervision].',
    comment: 'cape setup: the capacities of a unit or person; the word stays',
  },
  roles: /*i18n*/ {
    id: 'setup.hint.roles',
    message: 'Write a list of roles, such as [officer].',
    comment: 'cape setup: the roles of a person; the word stays',
  },
  ended: /*i18n*/ {
    id: 'setup.hint.ended',
    message: 'Write true to end it, or leave it out.',
    comment: 'cape setup: ends a person or sign-in service; true stays',
  },
  issuer: /*i18n*/ {
    id: 'setup.hint.issuer',
    message:
      'Write the address exactly as the sign-in service says it (issuer), with https and nothing after a question mark.',
    comment: 'cape setup: the issuer of a sign-in service',
  },
  clientId: /*i18n*/ {
    id: 'setup.hint.client-id',
    message: 'Write the client id that the sign-in service has given CAPE, at most 200 characters.',
    comment: 'cape setup: the client id of a sign-in service',
  },
  secretFile: /*i18n*/ {
    id: 'setup.hint.secret-file',
    message: 'Write the path of a file that holds the secret alone.',
    comment: 'cape setup: where the secret of a sign-in service is',
  },
  secretEnv: /*i18n*/ {
    id: 'setup.hint.secret-env',
    message: 'Write the name of a variable of the environment that holds the secret. It must not begin with CAPE_.',
    comment: 'cape setup: where the secret of a sign-in service is; CAPE_ stays',
  },
  withoutSecret: /*i18n*/ {
    id: 'setup.hint.without-secret',
    message: 'Write true, or leave it out.',
    comment: 'cape setup: a sign-in service without a secret; true stays',
  },
  algorithms: /*i18n*/ {
    id: 'setup.hint.algorithms',
    message:
      'Write a list of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA and Ed25519, or leave it out.',
    comment: 'cape setup: how a sign-in service may sign; the names stay',
  },
  scopes: /*i18n*/ {
    id: 'setup.hint.scopes',
    message: 'Write a list of scopes, or leave it out.',
    comment: 'cape setup: what is asked of a sign-in service',
  },
  jwtLogout: /*i18n*/ {
    id: 'setup.hint.jwt-logout',
    message: 'Write true where the sign-in service types its end messages JWT, as LemonLDAP::NG does, or leave it out.',
    comment: 'cape setup: whether a sign-in service departs from the standard of back-channel logout',
  },
  assurance: /*i18n*/ {
    id: 'setup.hint.assurance',
    message: 'Write the level of assurance as the sign-in service names it (acr), or leave it out.',
    comment: 'cape setup: how sure a sign-in service must be',
  },
  tipDesks: /*i18n*/ {
    id: 'setup.hint.tip-desks',
    message:
      'Write tell: and help:, each with agency/unit, with unit: and counties:, or with a list of these: one for each country, and one for each county.',
    comment: 'cape setup: which unit reads tips; the names of the fields stay',
  },
  tell: /*i18n*/ {
    id: 'setup.hint.tell',
    message:
      'Write agency/unit, or unit: agency/unit with counties: a list of codes as in ISO 3166-2 and, to end it, ended: true.',
    comment: 'cape setup: which unit reads tips',
  },
  help: /*i18n*/ {
    id: 'setup.hint.help',
    message:
      'Write agency/unit, or unit: agency/unit with counties: a list of codes as in ISO 3166-2 and, to end it, ended: true.',
    comment: 'cape setup: which unit reads requests for help',
  },
  unit: /*i18n*/ {
    id: 'setup.hint.unit',
    message: 'Write the key of one of the units of the agency.',
    comment: 'cape setup: the unit of a person',
  },
  'person.name': /*i18n*/ {
    id: 'setup.hint.person-name',
    message: 'Write the person’s name as a text of one line with at most 200 characters.',
    comment: 'cape setup: the name of a person',
  },
  number: /*i18n*/ {
    id: 'setup.hint.number',
    message:
      'Write the number in quotation marks: digits, with spaces and hyphens between them, and a plus before the code of a country.',
    comment: 'cape setup: what to write',
  },
  hours: /*i18n*/ {
    id: 'setup.hint.hours',
    message:
      'Write sv: and en:, each a text of one line with at most 120 characters; or leave hours out if they are not known.',
    comment: 'cape setup: what to write',
  },
  alwaysAnswered: /*i18n*/ {
    id: 'setup.hint.always-answered',
    message: 'Write true if someone answers day and night, every day; or leave it out.',
    comment: 'cape setup: what to write',
  },
  languages: /*i18n*/ {
    id: 'setup.hint.languages',
    message: 'Write a list of codes of languages, such as [sv, uk].',
    comment: 'cape setup: what to write',
  },
  counties: /*i18n*/ {
    id: 'setup.hint.counties',
    message: 'Write a list of codes of counties (ISO 3166-2), such as [SE-AB]; or leave it out for the whole country.',
    comment: 'cape setup: what to write',
  },
  audience: /*i18n*/ {
    id: 'setup.hint.audience',
    message: 'Write worker or professional.',
    comment: 'cape setup: what to write',
  },
  from: /*i18n*/ {
    id: 'setup.hint.from',
    message: 'Write the first day on which the number holds, such as 2026-12-01.',
    comment: 'cape setup: what to write',
  },
  to: /*i18n*/ {
    id: 'setup.hint.to',
    message: 'Write the last day on which the number holds, such as 2027-12-31; or leave it out.',
    comment: 'cape setup: what to write',
  },
  confirmedOn: /*i18n*/ {
    id: 'setup.hint.confirmed-on',
    message:
      'Write the day on which you called the number and were answered, such as 2026-11-30; or leave it out: it is then shown as not verified.',
    comment: 'cape setup: what to write',
  },
  record: /*i18n*/ {
    id: 'setup.hint.record',
    message: 'Write a kind of record, such as case, person or access-log.',
    comment: 'cape setup: what to write',
  },
  regime: /*i18n*/ {
    id: 'setup.hint.regime',
    message: 'Write gdpr or law-enforcement.',
    comment: 'cape setup: what to write',
  },
  outcome: /*i18n*/ {
    id: 'setup.hint.outcome',
    message: 'Write erase or restrict.',
    comment: 'cape setup: what to write',
  },
  period: /*i18n*/ {
    id: 'setup.hint.period',
    message:
      'Write amount: a whole number from 1 to 999, and unit: years, months or days; or leave it out: restricted at once.',
    comment: 'cape setup: what to write',
  },
  runsFrom: /*i18n*/ {
    id: 'setup.hint.runs-from',
    message: 'Write recorded, last-recorded, closed, judgment-final or account-ended.',
    comment: 'cape setup: what to write',
  },
  reference: /*i18n*/ {
    id: 'setup.hint.reference',
    message:
      'Write the number of the decision of the agency as one line of at most 80 characters; or leave it out: nothing is erased.',
    comment: 'cape setup: what to write',
  },
  decidedOn: /*i18n*/ {
    id: 'setup.hint.decided-on',
    message: 'Write the day of the decision, such as 2026-11-30.',
    comment: 'cape setup: what to write',
  },
  validFrom: /*i18n*/ {
    id: 'setup.hint.valid-from',
    message: 'Write the first day on which the decision is in force, such as 2027-01-01.',
    comment: 'cape setup: what to write',
  },
  archiveFirst: /*i18n*/ {
    id: 'setup.hint.archive-first',
    message: 'Write true or false: whether records go to an archive before they are erased.',
    comment: 'cape setup: what to write',
  },
  'in.file': /*i18n*/ {
    id: 'setup.hint.in-file',
    message: 'The file has agencies and tipDesks.',
    comment: 'cape setup: which fields there are; their names stay',
  },
  'in.agencies': /*i18n*/ {
    id: 'setup.hint.in-agencies',
    message: 'An agency has key, country, kind, name, units, people, providers, contactPoints and retention.',
    comment: 'cape setup: which fields there are; their names stay',
  },
  'in.units': /*i18n*/ {
    id: 'setup.hint.in-units',
    message: 'A unit has key, name, capacities and messages.',
    comment: 'cape setup: which fields there are; their names stay',
  },
  'in.people': /*i18n*/ {
    id: 'setup.hint.in-people',
    message: 'A person has key, unit, name, title, capacities, roles and ended.',
    comment: 'cape setup: which fields there are; their names stay',
  },
  'in.contactPoints': /*i18n*/ {
    id: 'setup.hint.in-contact-points',
    message:
      'A contact point has key, number, name, hours, alwaysAnswered, languages, counties, audience, from, to, confirmedOn and ended.',
    comment: 'cape setup: which fields there are; their names stay',
  },
  'in.retention': /*i18n*/ {
    id: 'setup.hint.in-retention',
    message:
      'A retention decision has key, record, regime, outcome, period, runsFrom, reference, decidedOn, validFrom, archiveFirst and ended.',
    comment: 'cape setup: which fields there are; their names stay',
  },
  'in.providers': /*i18n*/ {
    id: 'setup.hint.in-providers',
    message:
      'A sign-in service has key, name, issuer, clientId, secretFile, secretEnv, withoutSecret, algorithms, scopes, assurance, jwtLogout and ended.',
    comment: 'cape setup: which fields there are; their names stay',
  },
};
