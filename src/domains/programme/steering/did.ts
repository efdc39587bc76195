/** What the log says of risks, steering groups and lessons, after a name. */
export const steeringDid = {
  'programme.steering': /*i18n*/ {
    id: 'log.did.programme.steering',
    message: 'read the risks and minutes of a programme',
    comment: 'After a name',
  },
  'programme.risk': /*i18n*/ {
    id: 'log.did.programme.risk',
    message: 'assessed a risk of a programme',
    comment: 'After a name',
  },
  'programme.risk-over': /*i18n*/ {
    id: 'log.did.programme.risk-over',
    message: 'closed a risk of a programme',
    comment: 'After a name',
  },
  'programme.meeting': /*i18n*/ {
    id: 'log.did.programme.meeting',
    message: 'entered a meeting of a steering group',
    comment: 'After a name',
  },
  'programme.minutes': /*i18n*/ {
    id: 'log.did.programme.minutes',
    message: 'wrote minutes of a steering group',
    comment: 'After a name',
  },
  'programme.approve': /*i18n*/ {
    id: 'log.did.programme.approve',
    message: 'approved minutes of a steering group',
    comment: 'After a name',
  },
  'programme.decision': /*i18n*/ {
    id: 'log.did.programme.decision',
    message: 'entered a decision of a steering group',
    comment: 'After a name',
  },
  'programme.decision-done': /*i18n*/ {
    id: 'log.did.programme.decision-done',
    message: 'entered that a decision of a steering group was carried out',
    comment: 'After a name',
  },
  'programme.lesson': /*i18n*/ {
    id: 'log.did.programme.lesson',
    message: 'wrote down what did not work in a programme',
    comment: 'After a name',
  },
};
