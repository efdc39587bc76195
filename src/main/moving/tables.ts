/**
 * What becomes of each table when an agency leaves. A table of tomorrow that is on none of these lists fails the test beside this file: whether it
 * belongs to the agency is decided by a person.
 */

/** A table of which the agency's rows are written out, and taken in, as they are. */
export type RowTable = {
  readonly table: `${string}.${string}`;
  /** Which rows are the agency's, in SQL, of a row called `t`. */
  readonly of: (agency: number) => string;
  /** In which order they are written, so that the same rows give the same bytes. */
  readonly order: string;
  /** Columns that are of this database alone. */
  readonly without?: readonly string[];
};

/** The files of the units of the agency that the transaction is about, and the workspaces in which they are or were. */
export const allRealms = '(select access.leaving_realms())';
export const ownUnits = (agency: number) => `(select id from access.unit where agency = ${agency})`;
const ownAccounts = (agency: number) =>
  `(select a.id from access.account a join access.unit u on u.id = a.unit where u.agency = ${agency})`;
/** The files of its units: not the workspaces of several agencies, where each has its own acts. */
export const ownRealms = (agency: number) =>
  `(select r.id from access.realm r join access.unit u on u.id = r.owner_unit where u.agency = ${agency} and r.kind <> 'room' and r.id in ${allRealms})`;

const ofAccount = (agency: number) => `t.account in ${ownAccounts(agency)}`;
const ofAgency = (agency: number) => `t.agency = ${agency}`;
const inOwnRealm = (agency: number) => `t.realm in ${ownRealms(agency)}`;

/**
 * How the agency is organised, in the order in which it is taken in. Roles come before confidentiality areas: giving one makes members of those that
 * are there, and who is a member is in the folder already.
 */
export const organisation: readonly RowTable[] = [
  { table: 'access.agency', of: (agency) => `t.id = ${agency}`, order: 't.id' },
  { table: 'access.unit', of: ofAgency, order: 't.id' },
  { table: 'access.account', of: (agency) => `t.unit in ${ownUnits(agency)}`, order: 't.id' },
  { table: 'access.capacity_grant', of: ofAccount, order: 't.account, t.capacity, t.active_from' },
  { table: 'access.role_grant', of: ofAccount, order: 't.account, t.role, t.active_from' },
  { table: 'access.absence', of: ofAccount, order: 't.account' },
  { table: 'access.spoken', of: ofAccount, order: 't.account' },
  { table: 'access.realm', of: () => `t.id in ${allRealms}`, order: 't.country, t.id' },
  {
    table: 'access.member',
    of: (agency) => `t.realm in ${allRealms} and (t.unit in ${ownUnits(agency)} or t.actor in ${ownAccounts(agency)})`,
    order: 't.country, t.realm, t.unit, t.actor, t.capacity, t.track, t.may_write, t.until, t.duty_act, t.act',
  },
  { table: 'access.contact_point', of: ofAgency, order: 't.agency, t.id' },
  { table: 'access.privacy_contact', of: ofAgency, order: 't.agency' },
  { table: 'access.privacy_contact_version', of: ofAgency, order: 't.agency, t.version' },
  { table: 'access.paper_version', of: ofAgency, order: 't.agency, t.version' },
  { table: 'access.retention_version', of: ofAgency, order: 't.agency, t.decision, t.version' },
  { table: 'tips.desk', of: (agency) => `t.unit in ${ownUnits(agency)}`, order: 't.country, t.want' },
];

/** What is true beside acts, and is no file. Tips are sealed to keys that CAPE does not have, and stay so. */
export const truths: readonly RowTable[] = [
  { table: 'awareness.campaign_visit', of: inOwnRealm, order: 't.country, t.realm, t.campaign, t.day, t.language' },
  { table: 'awareness.text_entry', of: inOwnRealm, order: 't.nr', without: ['nr'] },
  { table: 'competence.contribution', of: inOwnRealm, order: 't.country, t.realm, t.id' },
  { table: 'competence.course_edition', of: inOwnRealm, order: 't.country, t.realm, t.id' },
  { table: 'competence.course_remark', of: inOwnRealm, order: 't.country, t.realm, t.id, t.place' },
  { table: 'study.contribution', of: inOwnRealm, order: 't.country, t.realm, t.id' },
  { table: 'study.same_person', of: inOwnRealm, order: 't.country, t.realm, t.pseudonym' },
  { table: 'study.taken_back', of: inOwnRealm, order: 't.country, t.realm, t.act' },
  { table: 'study.survey_count', of: inOwnRealm, order: 't.country, t.realm, t.survey' },
  { table: 'study.estimate_piece', of: inOwnRealm, order: 't.country, t.realm, t.estimate, t.step, t.part' },
  { table: 'surveys.box', of: inOwnRealm, order: 't.country, t.realm, t.survey' },
  { table: 'tips.envelope', of: inOwnRealm, order: 't.country, t.realm, t.id' },
  { table: 'tips.message', of: inOwnRealm, order: 't.country, t.realm, t.id' },
];

/** What is opened on the way out and sealed with new keys on the way in, each in a file of this folder that does it. */
export const opened: Readonly<Record<string, string>> = {
  'acts.act': 'acts/: opened, a file for each matter',
  'acts.receipt': 'when an act was received is in its line; the leaf is in log/',
  'acts.apart': 'acts/apart.jsonl',
  'keys.key_of': 'acts/apart.jsonl',
  'keys.wrapped': 'each matter gets a new key',
  'attachments.piece': 'files/',
  'inspections.medium_piece': 'files/',
  'access.device_piece': 'files/',
  'disclosures.letter': 'letters/received.jsonl',
  'audit.entry': 'log/entries.jsonl',
  'audit.leaf': 'log/entries.jsonl',
  'audit.batch': 'log/checkpoints.jsonl',
  'audit.archive': 'earlier-logs/',
  'access.device': 'log/phones.jsonl, without what lets it in',
  'access.device_act': 'log/phone-acts.jsonl',
};

const credential = 'lets a person, a phone or a system in: made again where the agency comes to';
const ofTheInstallation = 'is of this installation, and of no agency';
const between = 'is between two agencies of this installation';
const ofOnePerson = 'is of one person and not of the agency';
const packaged = 'a package of another maker is fetched as a file, and given again where the agency comes to';
const onItsWay = 'is on its way in this installation';

/** What stays, each with its reason. */
export const left: Readonly<Record<string, string>> = {
  'access.agency_key': 'keys are made where the agency comes to',
  'access.api_key': credential,
  'access.directory': credential,
  'access.directory_group': credential,
  'access.directory_member': credential,
  'access.directory_person': credential,
  'access.directory_rule': credential,
  'access.draft': ofOnePerson,
  'access.agency_export': ofTheInstallation,
  'access.agency_export_piece': ofTheInstallation,
  'access.lent': ofTheInstallation,
  'access.exported': ofTheInstallation,
  'access.imported_cases': ofTheInstallation,
  'access.feedback': 'is about this installation, and is forgotten a year after it was answered',
  'access.first_start': ofTheInstallation,
  'access.heard_end': credential,
  'access.identity': credential,
  'access.instance': ofTheInstallation,
  'access.invitation': between,
  'access.invitation_code': credential,
  'access.job': ofTheInstallation,
  'access.known_word': ofTheInstallation,
  'access.list_start': ofOnePerson,
  'access.list_view': ofOnePerson,
  'access.mac': ofTheInstallation,
  'access.mail': onItsWay,
  'access.mail_address': ofOnePerson,
  'access.mail_address_asked': ofOnePerson,
  'access.notice_choice': ofOnePerson,
  'access.notice_seen': ofOnePerson,
  'access.notice_token': credential,
  'access.passkey': credential,
  'access.provider': credential,
  'access.people_search': ofOnePerson,
  'access.recovery': credential,
  'access.recovery_code': credential,
  'access.session': credential,
  'access.sitting': credential,
  'access.used_challenge': credential,
  'access.webhook': credential,
  'access.webhook_delivery': onItsWay,
  'access.webhook_try': onItsWay,
  'audit.older': 'is said by the checkpoints in log/',
  'audit.open': onItsWay,
  'audit.turn': ofTheInstallation,
  'cape.migration': ofTheInstallation,
  'cape.refold_due': ofTheInstallation,
  'cape.search_due': ofTheInstallation,
  'competence.learner': ofOnePerson,
  'competence.course_launch': credential,
  'competence.package_edition': packaged,
  'competence.package_file': packaged,
  'competence.package_piece': onItsWay,
  'competence.record_document': ofOnePerson,
  'competence.record_statement': ofOnePerson,
  'disclosures.route': between,
  'disclosures.undelivered': onItsWay,
  'programme.event_mail': onItsWay,
  'programme.participant': 'was promised to be erased where it was given, and goes no further',
  'study.respondent': ofOnePerson,
  'surveys.ballot': onItsWay,
  'surveys.invitation': onItsWay,
  'surveys.sheet': ofTheInstallation,
};
