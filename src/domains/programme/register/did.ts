/** What the log says of recommendations and practices, after a name. */
export const registerDid = {
  'recommendation.list': /*i18n*/ {
    id: 'log.did.recommendation.list',
    message: 'read the recommendations',
    comment: 'After a name',
  },
  'recommendation.file': /*i18n*/ {
    id: 'log.did.recommendation.file',
    message: 'took out the recommendations as a file',
    comment: 'After a name',
  },
  'recommendation.read': /*i18n*/ {
    id: 'log.did.recommendation.read',
    message: 'read a recommendation',
    comment: 'After a name',
  },
  'recommendation.take': /*i18n*/ {
    id: 'log.did.recommendation.take',
    message: 'took up a recommendation',
    comment: 'After a name',
  },
  'recommendation.state': /*i18n*/ {
    id: 'log.did.recommendation.state',
    message: 'entered the state of a recommendation',
    comment: 'After a name',
  },
  'recommendation.follow': /*i18n*/ {
    id: 'log.did.recommendation.follow',
    message: 'assigned the follow-up of a recommendation',
    comment: 'After a name',
  },
  'recommendation.change': /*i18n*/ {
    id: 'log.did.recommendation.change',
    message: 'reworded a recommendation',
    comment: 'After a name',
  },
  'recommendation.withdraw': /*i18n*/ {
    id: 'log.did.recommendation.withdraw',
    message: 'withdrew an entry about a recommendation',
    comment: 'After a name',
  },
  'practice.list': /*i18n*/ {
    id: 'log.did.practice.list',
    message: 'read the practices',
    comment: 'After a name',
  },
  'practice.file': /*i18n*/ {
    id: 'log.did.practice.file',
    message: 'took out the practices as a file',
    comment: 'After a name',
  },
  'practice.read': /*i18n*/ {
    id: 'log.did.practice.read',
    message: 'read a practice',
    comment: 'After a name',
  },
  'practice.add': /*i18n*/ {
    id: 'log.did.practice.add',
    message: 'added a practice',
    comment: 'After a name',
  },
  'practice.change': /*i18n*/ {
    id: 'log.did.practice.change',
    message: 'wrote a new version of a practice',
    comment: 'After a name',
  },
  'practice.review': /*i18n*/ {
    id: 'log.did.practice.review',
    message: 'reviewed a practice',
    comment: 'After a name',
  },
  'practice.end': /*i18n*/ {
    id: 'log.did.practice.end',
    message: 'ended the recommendation of a practice',
    comment: 'After a name',
  },
  'practice.withdraw': /*i18n*/ {
    id: 'log.did.practice.withdraw',
    message: 'withdrew an entry about a practice',
    comment: 'After a name',
  },
};
