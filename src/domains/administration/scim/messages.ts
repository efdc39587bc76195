/** Texts of what a directory does, and of its settings. */
export const directoryMessages = {
  provisioned: /*i18n*/ {
    id: 'directory.provisioned',
    message: 'Account made by the directory',
    comment: 'History of an account: act account.provision',
  },
  adopted: /*i18n*/ {
    id: 'directory.adopted',
    message: 'Managed by the directory from now on',
    comment: 'History of an account: act account.provision of an account that was there',
  },
  identified: /*i18n*/ {
    id: 'directory.identified',
    message: 'What the directory calls the person changed',
    comment: 'History of an account: act account.identify; what it was and is follows',
  },
  reopened: /*i18n*/ {
    id: 'directory.reopened',
    message: 'Account opened again by the directory',
    comment: 'History of an account: act account.reopen',
  },
  unprovisioned: /*i18n*/ {
    id: 'directory.unprovisioned',
    message: 'No longer managed by the directory',
    comment: 'History of an account: act account.unprovision',
  },
  groupAdded: /*i18n*/ {
    id: 'directory.group-added',
    message: 'Group added by the directory',
    comment: 'History of a group: act directory-group.add',
  },
  groupChanged: /*i18n*/ {
    id: 'directory.group-changed',
    message: 'Group changed by the directory',
    comment: 'History of a group: act directory-group.change',
  },
  groupEnded: /*i18n*/ {
    id: 'directory.group-ended',
    message: 'Group taken away by the directory',
    comment: 'History of a group: act directory-group.end',
  },
  set: /*i18n*/ {
    id: 'directory.set',
    message: 'Settings of the directory changed',
    comment: 'History of the directory: act directory.set',
  },
  noSuchProvider: /*i18n*/ {
    id: 'directory.no-such-provider',
    message: 'This sign-in service is not connected. Choose one that is.',
    comment: 'Problem at a field of the settings of the directory',
  },
  noSuchUnit: /*i18n*/ {
    id: 'directory.no-such-unit',
    message: 'There is no such unit in your agency. Choose one from the list.',
    comment: 'Problem at a field: the unit of a rule',
  },
  givesNothing: /*i18n*/ {
    id: 'directory.gives-nothing',
    message: 'This rule gives nothing. Choose a role or a capacity, or take the rule away.',
    comment: 'Problem at a field: a rule without role and capacity',
  },
  neverAdministrator: /*i18n*/ {
    id: 'directory.never-administrator',
    message:
      'No group gives the role of administrator, security officer or data protection officer. An administrator gives it to a person, under People.',
    comment: 'Problem at a field: the role of a rule',
  },
  notOfUnit: /*i18n*/ {
    id: 'directory.not-of-unit',
    message: 'People of this unit do not act in this capacity. Choose one that the unit has.',
    comment: 'Problem at a field: a capacity of a rule',
  },
  ruleTwice: /*i18n*/ {
    id: 'directory.rule-twice',
    message: 'The same rule is there twice. Take one away.',
    comment: 'Problem at a field: a rule',
  },
};
