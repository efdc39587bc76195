export const title = /*i18n*/ {
  id: 'inbox.title',
  message: 'Signals',
  comment: 'Heading of the list of signals, and its link in the menu.',
};

export const tipsTitle = /*i18n*/ {
  id: 'tip.list.title',
  message: 'Tips',
  comment: 'Heading, tab and menu: sealed tips',
};

export const desksTitle = /*i18n*/ {
  id: 'tip-desk.title',
  message: 'Tip desks',
  comment: 'Heading, tab and menu: which units take tips, for an administrator',
};

export const workRead = /*i18n*/ { id: 'tip.work.read', message: 'Open the tip', comment: 'Button in My work' };
export const workKey = /*i18n*/ { id: 'tip.key-work', message: 'Review key', comment: 'Button in My work' };
