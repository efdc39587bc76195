export const title = /*i18n*/ {
  id: 'effect.title',
  message: 'What changed',
  comment: 'Line of the menu, and heading: what changed after training',
};
