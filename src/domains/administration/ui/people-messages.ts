/** Texts of the list of people. */
export const lead = /*i18n*/ {
  id: 'administration-people.lead',
  message:
    '{all, plural, =0 {No one has an account.} one {One person has an account.} other {# people have an account.}} {needs, plural, =0 {Nothing needs your attention.} one {One needs your attention.} other {# need your attention.}}',
  comment: 'Under the heading People.',
};
export const invite = /*i18n*/ {
  id: 'administration-people.invite',
  message: 'Invite a person',
  comment: 'Button and heading.',
};
export const filter = /*i18n*/ {
  id: 'administration-people.filter',
  message: 'Show',
  comment: 'Label of the choices above the list, for those who hear it.',
};
export const sort = /*i18n*/ {
  id: 'administration-people.sort',
  message: 'Sort by',
  comment: 'Label of the choices of order above the list, for those who hear it.',
};
export const shown = {
  all: /*i18n*/ { id: 'administration-people.all', message: 'All {count}', comment: 'Choice above the list.' },
  needs: /*i18n*/ {
    id: 'administration-people.needs',
    message: 'Needs attention {count}',
    comment: 'Choice above the list: an account that someone should look at.',
  },
  absent: /*i18n*/ { id: 'administration-people.absent', message: 'Absent {count}', comment: 'Choice above the list.' },
  leaving: /*i18n*/ {
    id: 'administration-people.leaving',
    message: 'Leaving {count}',
    comment: 'Choice above the list: accounts with an end date.',
  },
  invited: /*i18n*/ {
    id: 'administration-people.invited',
    message: 'Invited {count}',
    comment: 'Choice above the list: people who have not signed in yet.',
  },
  review: /*i18n*/ {
    id: 'administration-people.review',
    message: 'Review due {count}',
    comment: 'Choice above the list: accounts whose yearly review of access is due.',
  },
  ended: /*i18n*/ {
    id: 'administration-people.ended',
    message: 'Ended {count}',
    comment: 'Choice above the list: accounts that have ended.',
  },
} as const;
export const sorted = {
  name: /*i18n*/ { id: 'administration-people.by-name', message: 'Name', comment: 'Order of the list.' },
  unit: /*i18n*/ { id: 'administration-people.by-unit', message: 'Unit', comment: 'Order of the list.' },
  until: /*i18n*/ { id: 'administration-people.by-until', message: 'What ends first', comment: 'Order of the list.' },
} as const;
export const find = /*i18n*/ {
  id: 'administration-people.find',
  message: 'Find a person',
  comment: 'Label of the search field: any part of name, title or unit.',
};
export const caption = /*i18n*/ {
  id: 'administration-people.caption',
  message: 'People of the agency',
  comment: 'Caption of the table, for those who hear it.',
};
export const columns = [
  /*i18n*/ { id: 'administration-people.col-name', message: 'Name', comment: 'Column.' },
  /*i18n*/ { id: 'administration-people.col-roles', message: 'Title and roles', comment: 'Column.' },
  /*i18n*/ { id: 'administration-people.col-until', message: 'Role until', comment: 'Column: a day.' },
  /*i18n*/ { id: 'administration-people.col-absence', message: 'Absence', comment: 'Column.' },
  /*i18n*/ { id: 'administration-people.col-sign-in', message: 'Sign-in', comment: 'Column: in which ways.' },
] as const;
export const none = /*i18n*/ { id: 'administration-people.none', message: 'none', comment: 'Cell: there is none.' };
export const noEnd = /*i18n*/ {
  id: 'administration-people.no-end',
  message: 'no end date',
  comment: 'Cell: no role has an end.',
};
export const leaves = /*i18n*/ {
  id: 'administration-people.leaves',
  message: 'Leaves {day}',
  comment: 'Chip: the account ends that day.',
};
export const endedOn = /*i18n*/ {
  id: 'administration-people.ended-on',
  message: 'Ended {day}',
  comment: 'Chip: the account has ended.',
};
export const endsSoon = /*i18n*/ {
  id: 'administration-people.ends-soon',
  message: '{day}, soon',
  comment: 'Chip: a role ends within a week.',
};
export const noRole = /*i18n*/ { id: 'administration-people.no-role', message: 'No role', comment: 'Chip.' };
export const onlyAdministrator = /*i18n*/ {
  id: 'administration-people.only-administrator',
  message: 'Only administrator',
  comment: 'Chip: the agency has one administrator, whom no one could let in again.',
};
export const onlyAdministratorText = /*i18n*/ {
  id: 'administration-people.only-administrator-text',
  message: 'Invite a second one: recovering access takes two.',
  comment: 'Under the chip Only administrator.',
};
export const noCapacity = /*i18n*/ {
  id: 'administration-people.no-capacity',
  message: 'No capacity',
  comment: 'Chip: the person cannot sign in.',
};
export const away = /*i18n*/ {
  id: 'administration-people.away',
  message: '{from} to {to}',
  comment: 'Cell: first and last day of an absence.',
};
export const awayOpen = /*i18n*/ {
  id: 'administration-people.away-open',
  message: 'From {from}, open end',
  comment: 'Cell: an absence without a last day.',
};
export const deputyIs = /*i18n*/ {
  id: 'administration-people.deputy',
  message: 'Deputy: {name}',
  comment: 'Cell, under the days of an absence.',
};
export const noDeputy = /*i18n*/ {
  id: 'administration-people.no-deputy',
  message: 'No deputy',
  comment: 'Chip: the person is away and no one stands in.',
};
export const ways = /*i18n*/ {
  id: 'administration-people.ways',
  message:
    '{identities, plural, =0 {} one {Sign-in service} other {# sign-in services}}{both, select, yes {, } other {}}{passkeys, plural, =0 {} one {1 passkey} other {# passkeys}}',
  comment: 'Cell: in which ways a person signs in. {both} is “yes” where both parts are there.',
};
export const noWay = /*i18n*/ {
  id: 'administration-people.no-way',
  message: 'not yet',
  comment: 'Cell: the person has no way to sign in and no invitation.',
};
export const recovered = /*i18n*/ {
  id: 'administration-people.recovered',
  message: 'Used a recovery code {day}. Check with the person that it was them.',
  comment:
    'Chip, for other administrators: the person had lost every passkey and came in with a code on paper. {day} is a date.',
};
export const exported = /*i18n*/ {
  id: 'administration-people.exported',
  message:
    'The operator exported everything that belongs to the agency, {day}: all matters, decrypted, with files and log. Ask whether it was expected.',
  comment:
    'Notice for administrators: those who run the installation made a folder with all data of the agency, as when it moves to another installation. {day} is a date.',
};
export const casesImported = /*i18n*/ {
  id: 'administration-people.cases-imported',
  message:
    'The operator imported earlier cases for a person of the agency, {day}. The log says for whom. Ask whether it was expected.',
  comment:
    'Notice for administrators: those who run the installation took in a list of cases by a command, for one person who is responsible for them. {day} is a date.',
};
export const byOperator = /*i18n*/ {
  id: 'administration-people.by-operator',
  message: 'Let in by the operator with a new code {day}. Ask whether it was expected.',
  comment:
    'Chip, for other administrators: those who run the installation made an invitation code for the person. {day} is a date.',
};
export const invitedUntil = /*i18n*/ {
  id: 'administration-people.invited-until',
  message: 'Invited, not signed in',
  comment: 'Chip.',
};
export const invitationUntil = /*i18n*/ {
  id: 'administration-people.invitation-until',
  message: 'Invitation ends {day}.',
  comment: 'Cell, under the chip Invited.',
};
export const invitationEnded = /*i18n*/ {
  id: 'administration-people.invitation-ended',
  message: 'Invitation has ended',
  comment: 'Chip: the code was not used in time.',
};
export const listed = /*i18n*/ {
  id: 'administration-people.listed',
  message: '{count, plural, one {One person shown.} other {# people shown.}}',
  comment: 'Under the list.',
};
export const more = /*i18n*/ {
  id: 'administration-people.more',
  message: 'Show more',
  comment: 'Button under the list.',
};
export const csv = /*i18n*/ {
  id: 'administration-people.csv',
  message: 'List as CSV',
  comment: 'Button: a file for a spreadsheet with all people who have an account.',
};
export const csvFailed = /*i18n*/ {
  id: 'administration-people.csv-failed',
  message: 'The list was not fetched. Check the connection and try again.',
  comment: 'Under the button List as CSV.',
};
export const nobody = /*i18n*/ {
  id: 'administration-people.nobody',
  message: 'No one here',
  comment: 'Empty list.',
};
export const nobodyText = /*i18n*/ {
  id: 'administration-people.nobody-text',
  message: 'No person matches the filter. Choose another filter, or show all.',
  comment: 'Empty list.',
};
export const showAll = /*i18n*/ {
  id: 'administration-people.show-all',
  message: 'Show all people',
  comment: 'Link of an empty list.',
};
export const you = /*i18n*/ { id: 'administration-people.you', message: '(you)', comment: 'After one’s own name.' };
export const exportOpen = /*i18n*/ {
  id: 'people.export-open',
  message: 'An export of everything that belongs to the agency is under way.',
  comment: 'Notice above the people of an agency, for each of its administrators; a link follows',
};
export const toExport = /*i18n*/ {
  id: 'people.to-export',
  message: 'See who asked for it',
  comment: 'Link after the notice that an export is under way',
};
