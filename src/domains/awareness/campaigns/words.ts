/** What groups, channels and states of campaigns are called, on screen and on paper. */
export const groupNames = {
  workers: /*i18n*/ { id: 'campaign.group.workers', message: 'Workers', comment: 'Whom a campaign is for' },
  employers: /*i18n*/ {
    id: 'campaign.group.employers',
    message: 'Employers and buyers',
    comment: 'Whom a campaign is for',
  },
  officers: /*i18n*/ { id: 'campaign.group.officers', message: 'Officers', comment: 'Whom a campaign is for' },
  public: /*i18n*/ { id: 'campaign.group.public', message: 'The public', comment: 'Whom a campaign is for' },
};

export const channelNames = {
  posters: /*i18n*/ { id: 'campaign.channel.posters', message: 'Posters', comment: 'A channel of a campaign' },
  'handed-out': /*i18n*/ {
    id: 'campaign.channel.handed-out',
    message: 'Leaflets and cards handed out',
    comment: 'A channel of a campaign',
  },
  meeting: /*i18n*/ { id: 'campaign.channel.meeting', message: 'Meetings', comment: 'A channel of a campaign' },
  'social-media': /*i18n*/ {
    id: 'campaign.channel.social-media',
    message: 'Social media',
    comment: 'A channel of a campaign',
  },
  press: /*i18n*/ { id: 'campaign.channel.press', message: 'Press and radio', comment: 'A channel of a campaign' },
  web: /*i18n*/ { id: 'campaign.channel.web', message: 'Web pages and mail', comment: 'A channel of a campaign' },
  other: /*i18n*/ { id: 'campaign.channel.other', message: 'Other channel', comment: 'A channel of a campaign' },
};

export const stateNames = {
  planned: /*i18n*/ { id: 'campaign.state.planned', message: 'Planned', comment: 'State of a campaign' },
  running: /*i18n*/ { id: 'campaign.state.running', message: 'Running', comment: 'State of a campaign' },
  over: /*i18n*/ {
    id: 'campaign.state.over',
    message: 'Ended, not closed',
    comment: 'State of a campaign: its last day is past, and no one has written what was learnt',
  },
  closed: /*i18n*/ { id: 'campaign.state.closed', message: 'Closed', comment: 'State of a campaign' },
};

export const followedNames = {
  visits: /*i18n*/ {
    id: 'campaign.followed.visits',
    message: 'Visits of the short address',
    comment: 'A counter beside a campaign: how often its own web address was opened',
  },
  tips: /*i18n*/ {
    id: 'campaign.followed.tips',
    message: 'Tips read for the first time',
    comment:
      'A counter beside a campaign. On which day a tip arrived is stored nowhere, so the day is that on which it was first read.',
  },
  'hand-overs': /*i18n*/ {
    id: 'campaign.followed.hand-overs',
    message: 'Suspicions handed over',
    comment: 'A counter beside a campaign: hand-overs to another agency or unit',
  },
  help: /*i18n*/ {
    id: 'campaign.followed.help',
    message: 'Support begun',
    comment: 'A counter beside a campaign: persons for whom support was begun',
  },
};

/** The caveat, which stands beside every figure. */
export const caveats = {
  notCaused: /*i18n*/ {
    id: 'campaign.caveat.not-caused',
    message: 'What followed a campaign was not necessarily caused by it: other things happened in the same days.',
    comment: 'Beside every figure of what was counted during a campaign',
  },
  visits: /*i18n*/ {
    id: 'campaign.caveat.visits',
    message:
      'A visit is one opening of the address: one person can open it several times, and programs can open it that do not say what they are.',
    comment: 'Beside the number of visits',
  },
  own: /*i18n*/ {
    id: 'campaign.caveat.own',
    message:
      'Acts of your own agency alone, by the day on which they were recorded. What other agencies did is not counted.',
    comment: 'Beside the numbers of tips, hand-overs and support',
  },
  calls: /*i18n*/ {
    id: 'campaign.caveat.calls',
    message: 'Typed by a person: no telephone is connected to CAPE, so no one has counted these here.',
    comment: 'Beside numbers of calls',
  },
  reach: /*i18n*/ {
    id: 'campaign.caveat.reach',
    message: 'Channels reach the same people more than once. Their sum is not a number of persons.',
    comment: 'Beside the estimated and counted reach of channels',
  },
  small: /*i18n*/ {
    id: 'campaign.caveat.small',
    message:
      'Numbers from one to four, and those that would reveal one, are not shown. Days are counted once their week has ended.',
    comment: 'Under the figures of a campaign',
  },
};
