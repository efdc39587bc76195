/** What the log says of campaigns, after a name. */
export const campaignDid = {
  'campaign.list': /*i18n*/ {
    id: 'log.did.campaign.list',
    message: 'read the campaigns',
    comment: 'After a name',
  },
  'campaign.file': /*i18n*/ {
    id: 'log.did.campaign.file',
    message: 'exported the campaigns',
    comment: 'After a name',
  },
  'campaign.choices': /*i18n*/ {
    id: 'log.did.campaign.choices',
    message: 'read what a campaign can be planned with',
    comment: 'After a name: texts, languages and budget lines to choose from',
  },
  'campaign.read': /*i18n*/ {
    id: 'log.did.campaign.read',
    message: 'read a campaign',
    comment: 'After a name',
  },
  'campaign.report': /*i18n*/ {
    id: 'log.did.campaign.report',
    message: 'exported the report of a campaign',
    comment: 'After a name',
  },
  'campaign.create': /*i18n*/ {
    id: 'log.did.campaign.create',
    message: 'planned a campaign',
    comment: 'After a name',
  },
  'campaign.change': /*i18n*/ {
    id: 'log.did.campaign.change',
    message: 'changed the plan of a campaign',
    comment: 'After a name',
  },
  'campaign.channel': /*i18n*/ {
    id: 'log.did.campaign.channel',
    message: 'entered a channel of a campaign',
    comment: 'After a name',
  },
  'campaign.reach': /*i18n*/ {
    id: 'log.did.campaign.reach',
    message: 'entered the counted reach of a channel',
    comment: 'After a name',
  },
  'campaign.sheet': /*i18n*/ {
    id: 'log.did.campaign.sheet',
    message: 'added material to a campaign',
    comment: 'After a name',
  },
  'campaign.calls': /*i18n*/ {
    id: 'log.did.campaign.calls',
    message: 'entered the number of calls of a campaign',
    comment: 'After a name',
  },
  'campaign.close': /*i18n*/ {
    id: 'log.did.campaign.close',
    message: 'closed a campaign',
    comment: 'After a name',
  },
  'campaign.change-responsible': /*i18n*/ {
    id: 'log.did.campaign.change-responsible',
    message: 'changed who is responsible for a campaign',
    comment: 'After a name',
  },
  'campaign.withdraw': /*i18n*/ {
    id: 'log.did.campaign.withdraw',
    message: 'withdrew an entry of a campaign',
    comment: 'After a name',
  },
};
