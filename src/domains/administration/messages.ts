import type { Message } from '../../kernel/message.ts';

export const administrationMessages = {
  invited: /*i18n*/ {
    id: 'administration.invited',
    message: 'Invited with {count, plural, one {one role} other {# roles}}',
    comment: 'History of an account: act account.invite',
  },
  renewed: /*i18n*/ {
    id: 'administration.renewed',
    message: 'New invitation made, the old one ended',
    comment: 'History of an account: act account.renew-invitation',
  },
  changed: /*i18n*/ {
    id: 'administration.changed',
    message: 'Name, title or languages changed',
    comment: 'History of an account: act account.change; what they were and are follows',
  },
  roleGiven: /*i18n*/ {
    id: 'administration.role-given',
    message:
      'Role given: {role, select, officer {case officer} reader {reader} member {member} lead {unit manager} registrar {registrar} tip_reader {tip reader} analyst {analyst} trainer {trainer} programme_lead {programme lead} security_officer {security officer} data_protection_officer {data protection officer} other {administrator}}',
    comment: 'History of an account: act account.give-role',
  },
  roleExtended: /*i18n*/ {
    id: 'administration.role-extended',
    message:
      'New end of a role: {role, select, officer {case officer} reader {reader} member {member} lead {unit manager} registrar {registrar} tip_reader {tip reader} analyst {analyst} trainer {trainer} programme_lead {programme lead} security_officer {security officer} data_protection_officer {data protection officer} other {administrator}}',
    comment: 'History of an account: act account.give-role, of a role that was held already',
  },
  roleEnded: /*i18n*/ {
    id: 'administration.role-ended',
    message:
      'Role ended: {role, select, officer {case officer} reader {reader} member {member} lead {unit manager} registrar {registrar} tip_reader {tip reader} analyst {analyst} trainer {trainer} programme_lead {programme lead} security_officer {security officer} data_protection_officer {data protection officer} other {administrator}}',
    comment: 'History of an account: act account.end-role',
  },
  capacityGiven: /*i18n*/ {
    id: 'administration.capacity-given',
    message:
      'Capacity given: {capacity, select, supervision {supervision} assistance {assistance to another agency} inner_alien_control {internal immigration control} criminal_investigation {criminal investigation} support {support} administration {administration} analysis {analysis} log_review {review of the log} other {administration of access}}',
    comment: 'History of an account: act account.give-capacity',
  },
  capacityExtended: /*i18n*/ {
    id: 'administration.capacity-extended',
    message:
      'New end of a capacity: {capacity, select, supervision {supervision} assistance {assistance to another agency} inner_alien_control {internal immigration control} criminal_investigation {criminal investigation} support {support} administration {administration} analysis {analysis} log_review {review of the log} other {administration of access}}',
    comment: 'History of an account: act account.give-capacity, of a capacity that was held already',
  },
  capacityEnded: /*i18n*/ {
    id: 'administration.capacity-ended',
    message:
      'Capacity ended: {capacity, select, supervision {supervision} assistance {assistance to another agency} inner_alien_control {internal immigration control} criminal_investigation {criminal investigation} support {support} administration {administration} analysis {analysis} log_review {review of the log} other {administration of access}}',
    comment: 'History of an account: act account.end-capacity',
  },
  ended: /*i18n*/ {
    id: 'administration.account-ended',
    message: 'Account ended, with sessions, phones and unused invitation',
    comment: 'History of an account: act account.end, at once',
  },
  endSet: /*i18n*/ {
    id: 'administration.end-set',
    message: 'Last day of the account set',
    comment: 'History of an account: act account.end, at a later time',
  },
  sessionsEnded: /*i18n*/ {
    id: 'administration.sessions-ended',
    message: 'Signed out everywhere',
    comment: 'History of an account: act account.end-sessions',
  },
  noneSignedIn: /*i18n*/ {
    id: 'administration.none-signed-in',
    message: 'No one else in your agency is signed in. Nothing was changed.',
    comment: 'Problem: an administrator signs everyone out, and there is no one',
  },
  recoveryAsked: /*i18n*/ {
    id: 'administration.recovery-asked',
    message: 'Recovery of access requested',
    comment: 'History of an account: act account.ask-recovery',
  },
  recoveryConfirmed: /*i18n*/ {
    id: 'administration.recovery-confirmed',
    message: 'Recovery of access confirmed: earlier ways to sign in ended, new code made',
    comment: 'History of an account: act account.confirm-recovery',
  },
  recoveryDeclined: /*i18n*/ {
    id: 'administration.recovery-declined',
    message: 'Recovery of access declined',
    comment: 'History of an account: act account.decline-recovery',
  },
  recoveryOpen: /*i18n*/ {
    id: 'administration.recovery-open',
    message:
      'Recovery has been requested for this person already. Another administrator confirms or declines it. Nothing was changed.',
    comment: 'Problem: recovery is requested twice',
  },
  recoveryNotOpen: /*i18n*/ {
    id: 'administration.recovery-not-open',
    message:
      'No recovery is waiting for an answer: it was answered, or a day has passed. Request it again. Nothing was changed.',
    comment: 'Problem: a recovery is confirmed or declined that no one has requested, or more than a day ago',
  },
  recoveryOfOne: /*i18n*/ {
    id: 'administration.recovery-of-one',
    message: 'You requested this recovery, so another administrator of your agency confirms it. Nothing was changed.',
    comment: 'Problem: the same administrator requests a recovery and confirms it',
  },
  recoveryNotByYou: /*i18n*/ {
    id: 'administration.recovery-not-by-you',
    message:
      'You cannot confirm this recovery. The administrator who confirms it must have had the role for at least a week, and must not have invited the one who requested it or been invited by them. Nothing was changed.',
    comment: 'Problem: a new administrator, or one invited by the requesting one, confirms a recovery',
  },
  reviewed: /*i18n*/ {
    id: 'administration.reviewed',
    message:
      'Access reviewed, still needed: {roles, plural, =0 {no role} one {one role} other {# roles}}, {capacities, plural, =0 {no capacity} one {one capacity} other {# capacities}}',
    comment: 'History of an account: act account.review; a full stop is not added',
  },
  changedMeanwhile: /*i18n*/ {
    id: 'administration.changed-meanwhile',
    message:
      'What this person may do was changed after you opened the list. Reload it, look again, and then sign. Nothing was signed.',
    comment: 'Problem: an administrator signs a review of access that another administrator has changed meanwhile',
  },
  absent: /*i18n*/ {
    id: 'administration.absent',
    message: 'Absence noted, without a deputy',
    comment: 'History of an account: act account.set-absence',
  },
  absentWithDeputy: /*i18n*/ {
    id: 'administration.absent-with-deputy',
    message: 'Absence noted, with a deputy',
    comment: 'History of an account: act account.set-absence',
  },
  absenceEnded: /*i18n*/ {
    id: 'administration.absence-ended',
    message: 'Absence removed',
    comment: 'History of an account: act account.set-absence, the person is there as usual',
  },
  unitAdded: /*i18n*/ {
    id: 'administration.unit-added',
    message: 'Unit added',
    comment: 'History of a unit: act unit.add',
  },
  unitRenamed: /*i18n*/ {
    id: 'administration.unit-renamed',
    message: 'Unit renamed',
    comment: 'History of a unit: act unit.rename',
  },
  providerConnected: /*i18n*/ {
    id: 'administration.provider-connected',
    message: 'Sign-in service connected',
    comment: 'History of a provider: act provider.connect',
  },
  providerChanged: /*i18n*/ {
    id: 'administration.provider-changed',
    message: 'Sign-in service changed',
    comment: 'History of a provider: act provider.change',
  },
  providerNewSecret: /*i18n*/ {
    id: 'administration.provider-new-secret',
    message: 'Sign-in service changed, with a new secret',
    comment: 'History of a provider: act provider.change',
  },
  providerEnded: /*i18n*/ {
    id: 'administration.provider-ended',
    message: 'Sign-in service disconnected',
    comment: 'History of a provider: act provider.end',
  },
  oneself: /*i18n*/ {
    id: 'administration.oneself',
    message:
      'This is your own account. No one changes their own access or ends their own account. Ask another administrator at your agency to do it. Nothing was changed.',
    comment: 'Problem: an administrator changes their own roles, capacities, sessions or account',
  },
  hasEnded: /*i18n*/ {
    id: 'administration.has-ended',
    message: 'This account has ended. Invite the person again if they are to have access. Nothing was changed.',
    comment: 'Problem: an account that has ended is changed',
  },
  endsNow: /*i18n*/ {
    id: 'administration.ends-now',
    message: 'The directory has ended this account already. Leave the day empty to end it for good.',
    comment: 'Problem at a field: a later end of an account that a directory has ended',
  },
  lastAdministrator: /*i18n*/ {
    id: 'administration.last-administrator',
    message:
      'Your agency must keep at least one administrator whose role has no end date. Give another person that role first. Nothing was changed.',
    comment: 'Problem: the last administrator of an agency would end',
  },
  comesInAlready: /*i18n*/ {
    id: 'administration.comes-in-already',
    message:
      'This person has signed in before. If they can no longer sign in, request a recovery, which another administrator confirms.',
    comment: 'Problem: a new invitation for a person who has a way to sign in',
  },
  roleNotHeld: /*i18n*/ {
    id: 'administration.role-not-held',
    message: 'The person does not have this role. Reload the page to see which they have. Nothing was changed.',
    comment: 'Problem: a role is ended that is not held',
  },
  capacityNotHeld: /*i18n*/ {
    id: 'administration.capacity-not-held',
    message: 'The person does not have this capacity. Reload the page to see which they have. Nothing was changed.',
    comment: 'Problem: a capacity is ended that is not held',
  },
  untilIsPast: /*i18n*/ {
    id: 'administration.until-is-past',
    message: 'Write a day that has not come yet, such as the last day of next month.',
    comment: 'Problem at a field: an end that is over',
  },
  untilBeforeFrom: /*i18n*/ {
    id: 'administration.until-before-from',
    message: 'The last day is before the first. Change one of them.',
    comment: 'Problem at a field: a period that ends before it begins',
  },
  begunAlready: /*i18n*/ {
    id: 'administration.begun-already',
    message: 'The person has this already. Change only the last day.',
    comment: 'Problem at a field: a first day for a role or capacity that is held',
  },
  administratorBeginsAtOnce: /*i18n*/ {
    id: 'administration.administrator-begins-at-once',
    message: 'This role begins when it is given. Leave the first day empty.',
    comment: 'Problem at a field',
  },
  comesWithRole: /*i18n*/ {
    id: 'administration.comes-with-role',
    message: 'This capacity comes and goes with its role. Give or end that role instead.',
    comment: 'Problem at a field: administration of access, review of the log',
  },
  notOfUnit: /*i18n*/ {
    id: 'administration.not-of-unit',
    message: 'People of this unit do not act in this capacity. Choose one that the unit has.',
    comment: 'Problem at a field: a capacity that the law does not give the unit',
  },
  notOfAgency: /*i18n*/ {
    id: 'administration.not-of-agency',
    message: 'Your agency has no unit that acts in this capacity. Choose among those it has.',
    comment: 'Problem at a field: a capacity that the law does not give the agency',
  },
  noSuchUnit: /*i18n*/ {
    id: 'administration.no-such-unit',
    message: 'Your agency has no unit of this name. Choose one of its units.',
    comment: 'Problem at a field: the unit of a new account',
  },
  noCapacity: /*i18n*/ {
    id: 'administration.no-capacity',
    message: 'Choose at least one capacity: without one the person cannot sign in.',
    comment: 'Problem at a field: an invitation with roles for casework and no capacity',
  },
  twice: /*i18n*/ {
    id: 'administration.twice',
    message: 'The same is chosen twice. Remove one of them.',
    comment: 'Problem at a field: roles or capacities of an invitation',
  },
  ownDeputy: /*i18n*/ {
    id: 'administration.own-deputy',
    message: 'Choose another person: no one is their own deputy.',
    comment: 'Problem at a field: deputy',
  },
  noSuchDeputy: /*i18n*/ {
    id: 'administration.no-such-deputy',
    message:
      'Choose a person of the same unit who works on cases and whose account is open: a deputy acts with the access they already have.',
    comment: 'Problem at a field: deputy',
  },
  keyTaken: /*i18n*/ {
    id: 'administration.key-taken',
    message: 'Your agency already has a unit with this short name. Choose another, such as region-ost-2.',
    comment: 'Problem at a field: key of a unit',
  },
  providerTaken: /*i18n*/ {
    id: 'administration.provider-taken',
    message:
      'A sign-in service with this short name, or with this address and client id, is already connected. Choose another short name, or change the existing one. Nothing was changed.',
    comment: 'Problem: a provider is connected twice',
  },
  providerHasEnded: /*i18n*/ {
    id: 'administration.provider-has-ended',
    message: 'This sign-in service was disconnected. Connect it again under another short name. Nothing was changed.',
    comment: 'Problem: a provider that has ended is changed',
  },
  sees: /*i18n*/ {
    id: 'administration.sees',
    message: 'Administrators of your agency ({agency}): accounts, roles, absences and ways to sign in',
    comment: 'Strip under the title: what an administrator sees',
  },
  doesNotSee: /*i18n*/ {
    id: 'administration.does-not-see',
    message: 'Administrators do not see cases, the people in them, notes, or what anyone has opened',
    comment: 'Strip under the title: what an administrator does not see',
  },
  doesNotSeeOthers: /*i18n*/ {
    id: 'administration.does-not-see-others',
    message: 'Nor do they see accounts at other agencies',
    comment: 'Strip under the title: what an administrator does not see',
  },
  why: /*i18n*/ {
    id: 'administration.why',
    message:
      'Administrators manage access and have no access to cases themselves. Every change is logged: who, when, old and new value.',
    comment: 'Strip under the title: why',
  },
  former: /*i18n*/ {
    id: 'administration.former',
    message: 'An administrator',
    comment: 'History: who did something, where the name is not known',
  },
  fileName: /*i18n*/ {
    id: 'administration.file-name',
    message: 'people',
    comment: 'Name of a file with the list of people, without its ending: small letters, no spaces',
  },
} satisfies Record<string, Message>;
