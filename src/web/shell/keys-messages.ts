export const keysTitle = /*i18n*/ {
  id: 'keys.title',
  message: 'Keyboard shortcuts',
  comment: 'Heading over the list of keys that can be pressed instead of a mouse.',
};
export const keyDown = /*i18n*/ { id: 'keys.down', message: 'Next in the list', comment: 'What the key j does.' };
export const keyUp = /*i18n*/ { id: 'keys.up', message: 'Previous in the list', comment: 'What the key k does.' };
export const keyOpen = /*i18n*/ { id: 'keys.open', message: 'Open', comment: 'What the key Enter does.' };
export const keySearch = /*i18n*/ { id: 'keys.search', message: 'Search', comment: 'What the keys / and Ctrl K do.' };
export const keyHelp = /*i18n*/ {
  id: 'keys.help',
  message: 'Help with this page; on the help page: keyboard shortcuts',
  comment: 'What the key ? does.',
};
export const keyUndo = /*i18n*/ {
  id: 'keys.undo',
  message: 'Undo what you have just done, while it is offered',
  comment: 'What the key u does.',
};
export const keyClose = /*i18n*/ {
  id: 'keys.close',
  message: 'Close a panel or a dialogue',
  comment: 'What the key Escape does.',
};
export const keysNeverInFields = /*i18n*/ {
  id: 'keys.never-in-fields',
  message: 'They do not work while you type in a field.',
  comment: 'Under the list of keys.',
};
export const keysOn = /*i18n*/ {
  id: 'keys.on',
  message: 'Use single-key shortcuts in this browser',
  comment: 'Checkbox that turns the single-key shortcuts on and off.',
};
