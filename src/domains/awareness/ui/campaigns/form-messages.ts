export const addChannel = /*i18n*/ {
  id: 'campaign-form.add-channel',
  message: 'Enter a channel',
  comment: 'Button that opens a form',
};
export const changeChannel = /*i18n*/ {
  id: 'campaign-form.change-channel',
  message: 'Change the channel {name}',
  comment: 'Button that opens a form',
};
export const changeShort = /*i18n*/ {
  id: 'campaign-form.change-short',
  message: 'Change',
  comment: 'Button that opens a form',
};
export const channelSaved = /*i18n*/ {
  id: 'campaign-form.channel-saved',
  message: 'Channel entered.',
  comment: 'Receipt',
};
export const kind = /*i18n*/ { id: 'campaign-form.kind', message: 'Kind of channel', comment: 'Label of a field' };
export const channelName = /*i18n*/ {
  id: 'campaign-form.channel-name',
  message: 'What and where',
  comment: 'Label of a field: which posters, which meeting',
};
export const channelNameHint = /*i18n*/ {
  id: 'campaign-form.channel-name-hint',
  message: 'For example: “Bus stops along route 40”',
  comment: 'Under a label',
};
export const from = /*i18n*/ { id: 'campaign-form.from', message: 'First day', comment: 'Label of a field' };
export const to = /*i18n*/ { id: 'campaign-form.to', message: 'Last day', comment: 'Label of a field' };
export const estimate = /*i18n*/ {
  id: 'campaign-form.estimate',
  message: 'Estimated number of people reached',
  comment: 'Label of a field',
};
export const estimatedBy = /*i18n*/ {
  id: 'campaign-form.estimated-by',
  message: 'Estimated by whom, and from what',
  comment: 'Label of a field',
};
export const countReach = /*i18n*/ {
  id: 'campaign-form.count-reach',
  message: 'Enter the counted reach of {name}',
  comment: 'Button that opens a form. {name}: a channel',
};
export const countShort = /*i18n*/ {
  id: 'campaign-form.count-short',
  message: 'Enter counted reach',
  comment: 'Button that opens a form',
};
export const reachSaved = /*i18n*/ {
  id: 'campaign-form.reach-saved',
  message: 'Counted reach entered.',
  comment: 'Receipt',
};
export const people = /*i18n*/ { id: 'campaign-form.people', message: 'Number', comment: 'Label of a field' };
export const what = /*i18n*/ {
  id: 'campaign-form.what',
  message: 'What was counted',
  comment: 'Label of a field: leaflets handed out, people at a meeting',
};
export const on = /*i18n*/ { id: 'campaign-form.on', message: 'Counted on', comment: 'Label of a field: a day' };
export const source = /*i18n*/ { id: 'campaign-form.source', message: 'Source', comment: 'Label of a field' };
export const sourceHint = /*i18n*/ {
  id: 'campaign-form.source-hint',
  message: 'Who counted, and where it is written',
  comment: 'Under a label',
};
export const addSheet = /*i18n*/ {
  id: 'campaign-form.add-sheet',
  message: 'Add material',
  comment: 'Button that opens a form',
};
export const sheetSaved = /*i18n*/ { id: 'campaign-form.sheet-saved', message: 'Material added.', comment: 'Receipt' };
export const sheetKind = /*i18n*/ {
  id: 'campaign-form.sheet-kind',
  message: 'Material',
  comment: 'Label of a field: poster, leaflet …',
};
export const first = /*i18n*/ { id: 'campaign-form.first', message: 'Language', comment: 'Label of a field' };
export const second = /*i18n*/ { id: 'campaign-form.second', message: 'Second language', comment: 'Label of a field' };
export const addCalls = /*i18n*/ {
  id: 'campaign-form.add-calls',
  message: 'Enter number of calls',
  comment: 'Button that opens a form',
};
export const callsSaved = /*i18n*/ {
  id: 'campaign-form.calls-saved',
  message: 'Number of calls entered.',
  comment: 'Receipt',
};
export const line = /*i18n*/ {
  id: 'campaign-form.line',
  message: 'Whose line',
  comment: 'Label of a field: whose telephone',
};
export const count = /*i18n*/ { id: 'campaign-form.count', message: 'Number of calls', comment: 'Label of a field' };
export const closeCampaign = /*i18n*/ {
  id: 'campaign-form.close',
  message: 'Close the campaign',
  comment: 'Button that opens a form',
};
export const closedSaved = /*i18n*/ {
  id: 'campaign-form.closed-saved',
  message: 'Campaign closed.',
  comment: 'Receipt',
};
export const closedOn = /*i18n*/ {
  id: 'campaign-form.closed-on',
  message: 'Closed on',
  comment: 'Label of a field: a day',
};
export const learnt = /*i18n*/ { id: 'campaign-form.learnt', message: 'What was learnt', comment: 'Label of a field' };
export const learntHint = /*i18n*/ {
  id: 'campaign-form.learnt-hint',
  message: 'Also what did not work. Write what was seen, not what the campaign is believed to have caused.',
  comment: 'Under a label',
};
export const nextStep = /*i18n*/ {
  id: 'campaign-form.next-step',
  message: 'What is done next',
  comment: 'Label of a field',
};
