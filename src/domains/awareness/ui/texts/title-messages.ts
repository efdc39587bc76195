export const title = /*i18n*/ {
  id: 'worker-texts.title',
  message: 'Texts for workers',
  comment: 'Heading, and link: translations of what workers read',
};
