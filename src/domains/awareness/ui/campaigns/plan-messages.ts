export const newTitle = /*i18n*/ {
  id: 'campaign-plan.new-title',
  message: 'Plan a campaign',
  comment: 'Heading of a page with a form',
};
export const changeTitle = /*i18n*/ {
  id: 'campaign-plan.change-title',
  message: 'Change the plan',
  comment: 'Heading of a page with a form, and link to it',
};
export const planned = /*i18n*/ { id: 'campaign-plan.planned', message: 'Campaign planned.', comment: 'Receipt' };
export const changed = /*i18n*/ { id: 'campaign-plan.changed', message: 'Plan changed.', comment: 'Receipt' };
export const name = /*i18n*/ { id: 'campaign-plan.name', message: 'Name', comment: 'Label of a field' };
export const aim = /*i18n*/ {
  id: 'campaign-plan.aim',
  message: 'Aim: who should know or do what',
  comment: 'Label of a field',
};
export const aimShort = /*i18n*/ { id: 'campaign-plan.aim-short', message: 'Aim', comment: 'Name of a line' };
export const aimHint = /*i18n*/ {
  id: 'campaign-plan.aim-hint',
  message: 'For example: “Berry pickers in the county know that the pay is theirs, and whom to call.”',
  comment: 'Under a label',
};
export const group = /*i18n*/ {
  id: 'campaign-plan.group',
  message: 'Group',
  comment: 'Label of a field: whom the campaign is for',
};
export const obstacle = /*i18n*/ {
  id: 'campaign-plan.obstacle',
  message: 'Obstacle',
  comment: 'Label of a field: which obstacle of the study it is about',
};
export const sector = /*i18n*/ { id: 'campaign-plan.sector', message: 'Industry', comment: 'Label of a field' };
export const languages = /*i18n*/ { id: 'campaign-plan.languages', message: 'Languages', comment: 'Label of a field' };
export const languagesHint = /*i18n*/ {
  id: 'campaign-plan.languages-hint',
  message: 'Those in which there are pages for workers here. The short address leads to them.',
  comment: 'Under a label',
};
export const from = /*i18n*/ { id: 'campaign-plan.from', message: 'First day', comment: 'Label of a field' };
export const to = /*i18n*/ { id: 'campaign-plan.to', message: 'Last day', comment: 'Label of a field' };
export const messages = /*i18n*/ {
  id: 'campaign-plan.messages',
  message: 'Messages from the pages for workers',
  comment: 'Label of a field with many boxes',
};
export const messagesHint = /*i18n*/ {
  id: 'campaign-plan.messages-hint',
  message: 'They are translated, reviewed and signed under Texts for workers.',
  comment: 'Under a label',
};
export const ownWords = /*i18n*/ {
  id: 'campaign-plan.own-words',
  message: 'Message in your own words',
  comment: 'Label of a field',
};
export const ownWordsHint = /*i18n*/ {
  id: 'campaign-plan.own-words-hint',
  message: 'Shown as the campaign’s own words, which no one has signed.',
  comment: 'Under a label',
};
export const budget = /*i18n*/ {
  id: 'campaign-plan.budget',
  message: 'Paid from',
  comment: 'Label of a field: a line of the budget of a programme',
};
export const budgetHint = /*i18n*/ {
  id: 'campaign-plan.budget-hint',
  message: 'A budget line of a programme. Costs are entered there, and nowhere else.',
  comment: 'Under a label',
};
export const cancel = /*i18n*/ { id: 'campaign-plan.cancel', message: 'Back to the campaign', comment: 'Link' };
