/** What the acts on campaigns say, and why they are refused. */
export const campaignMessages = {
  created: /*i18n*/ {
    id: 'campaign.created',
    message: 'Campaign planned',
    comment: 'Line of the timeline. No full stop.',
  },
  changed: /*i18n*/ {
    id: 'campaign.changed',
    message: 'Plan of the campaign changed',
    comment: 'Line of the timeline. No full stop.',
  },
  channelSet: /*i18n*/ {
    id: 'campaign.channel-set',
    message: 'Channel entered',
    comment: 'Line of the timeline: a way by which the campaign reaches its group. No full stop.',
  },
  reachCounted: /*i18n*/ {
    id: 'campaign.reach-counted',
    message: 'Counted reach entered',
    comment: 'Line of the timeline: how many people a channel reached. No full stop.',
  },
  sheetAdded: /*i18n*/ {
    id: 'campaign.sheet-added',
    message: 'Material added',
    comment: 'Line of the timeline: a poster, leaflet or card of the campaign. No full stop.',
  },
  callsEntered: /*i18n*/ {
    id: 'campaign.calls-entered',
    message: 'Number of calls entered',
    comment: 'Line of the timeline: telephone calls. No full stop.',
  },
  closed: /*i18n*/ {
    id: 'campaign.closed',
    message: 'Campaign closed with what was learnt',
    comment: 'Line of the timeline. No full stop.',
  },
  entryWithdrawn: /*i18n*/ {
    id: 'campaign.entry-withdrawn',
    message: 'Entry withdrawn',
    comment: 'Line of the timeline. No full stop.',
  },
  anotherUnit: /*i18n*/ { id: 'campaign.another-unit', message: 'Another unit', comment: 'In place of a name.' },
  cannotBePlanned: /*i18n*/ {
    id: 'campaign.cannot-be-planned',
    message: 'The campaign cannot be planned like this. Correct the fields below.',
    comment: 'Refusal. The fields say what is wrong.',
  },
  endsBeforeItBegins: /*i18n*/ {
    id: 'campaign.ends-before-it-begins',
    message: 'The last day is before the first. Choose a later last day',
    comment: 'Error at a field. No full stop.',
  },
  tooLong: /*i18n*/ {
    id: 'campaign.too-long',
    message: 'A campaign is at most one year. Choose an earlier last day, and plan the rest as another campaign',
    comment: 'Error at a field. No full stop.',
  },
  languageMissing: /*i18n*/ {
    id: 'campaign.language-missing',
    message: 'Choose at least one language that the workers read',
    comment: 'Error at a field. No full stop.',
  },
  languageUnknown: /*i18n*/ {
    id: 'campaign.language-unknown',
    message: 'One of the languages has no pages for workers here. Reload the page and choose again',
    comment: 'Error at a field. No full stop.',
  },
  textUnknown: /*i18n*/ {
    id: 'campaign.text-unknown',
    message: 'One of the texts is not there any more. Reload the page and choose again',
    comment: 'Error at a field. No full stop.',
  },
  messageMissing: /*i18n*/ {
    id: 'campaign.message-missing',
    message: 'Choose a text above, or write the message in your own words',
    comment: 'Error at a field. No full stop.',
  },
  budgetUnknown: /*i18n*/ {
    id: 'campaign.budget-unknown',
    message: 'This budget line is in no programme of your unit. Reload the page and choose again',
    comment: 'Error at a field. No full stop.',
  },
  channelLeftOut: /*i18n*/ {
    id: 'campaign.channel-left-out',
    message: 'A channel has days outside of these. Change the days of the channel first',
    comment: 'Error at a field. No full stop.',
  },
  outsideCampaign: /*i18n*/ {
    id: 'campaign.outside-campaign',
    message: 'The day is outside the days of the campaign. Choose one of its days',
    comment: 'Error at a field. No full stop.',
  },
  sourceMissing: /*i18n*/ {
    id: 'campaign.source-missing',
    message: 'Write who estimated it and from what, such as “the printer: 400 copies, two readers each”',
    comment: 'Error at a field: an estimated number of people has no source. No full stop.',
  },
  channelUnknown: /*i18n*/ {
    id: 'campaign.channel-unknown',
    message: 'This channel is not in the campaign any more. Reload the page.',
    comment: 'Refusal.',
  },
  dayToCome: /*i18n*/ {
    id: 'campaign.day-to-come',
    message: 'The day is in the future. Choose a day that has come',
    comment: 'Error at a field. No full stop.',
  },
  beforeChannel: /*i18n*/ {
    id: 'campaign.before-channel',
    message: 'The channel had not begun on this day. Choose a later day',
    comment: 'Error at a field. No full stop.',
  },
  sheetNotMade: /*i18n*/ {
    id: 'campaign.sheet-not-made',
    message:
      'This material is not made in these languages. Choose other languages, or open Posters and cards to see why',
    comment: 'Error at a field. Posters and cards: the page where material is made. No full stop.',
  },
  sheetThere: /*i18n*/ {
    id: 'campaign.sheet-there',
    message: 'The campaign has this material in this version already',
    comment: 'Error at a field. No full stop.',
  },
  closedBeforeBegun: /*i18n*/ {
    id: 'campaign.closed-before-begun',
    message: 'The campaign had not begun on this day. Choose a later day',
    comment: 'Error at a field. No full stop.',
  },
  isClosed: /*i18n*/ {
    id: 'campaign.is-closed',
    message: 'The campaign is closed. Withdraw the closing on the timeline first, if something must be corrected.',
    comment: 'Refusal.',
  },
  matters: /*i18n*/ {
    id: 'campaign.matters',
    message: 'Campaigns',
    comment: 'What My work calls these matters',
  },
};
