export const fromEarlier = /*i18n*/ {
  id: 'suspicion.instead.from-earlier',
  message:
    'Filled in from the hand-over that was not taken. Ask the person again, and state the reason and the legal ground for this recipient. The first recipient is told that it is withdrawn.',
  comment: 'Above the form for another unit.',
};
