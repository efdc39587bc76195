export const withdrawnTitle = /*i18n*/ {
  id: 'disclosure.page.withdrawn',
  message: 'The person’s consent to this was withdrawn, {when}',
  comment: 'Heading on the page of what came by letter; {when} is a day and a time',
};
export const withdrawnWhat = /*i18n*/ {
  id: 'disclosure.page.withdrawn-what',
  message:
    'It is about what {from} sent you. Use it no further without another ground. What you must keep by law you may keep: Cape does not know what that is, so ask whoever keeps your records. Nothing has been erased here.',
  comment: 'Under that heading. It names no law, since none has been checked',
};
export const withdrawnWhatUnknown = /*i18n*/ {
  id: 'disclosure.page.withdrawn-what-unknown',
  message:
    'Use it no further without another ground. What you must keep by law you may keep: Cape does not know what that is, so ask whoever keeps your records. Nothing has been erased here.',
  comment: 'The same, where the sender is not known any more',
};
export const withdrawnSeen = /*i18n*/ {
  id: 'disclosure.page.withdrawn-seen',
  message: 'Somebody here said on {when} that they have seen it.',
  comment: 'After it was acknowledged; no name on purpose',
};
export const withdrawnSee = /*i18n*/ {
  id: 'disclosure.page.withdrawn-see',
  message: 'We have seen it',
  comment: 'Button: acknowledges that the consent was withdrawn',
};
export const withdrawnAfter = /*i18n*/ {
  id: 'disclosure.page.withdrawn-after',
  message: 'Whoever told you learns that somebody here has seen it, and no name.',
  comment: 'Under the button',
};
export const withdrawnSeeing = /*i18n*/ {
  id: 'disclosure.page.withdrawn-seeing',
  message: 'Saying that the withdrawal was seen',
  comment: 'What is being sent',
};
export const withdrawnSaid = /*i18n*/ {
  id: 'disclosure.page.withdrawn-said',
  message: 'It is said that you have seen it',
  comment: 'Said after it',
};
export const stoppedTitle = /*i18n*/ {
  id: 'disclosure.page.stopped',
  message: 'The letter to {unit} was stopped, {when}',
  comment: 'Heading on the page of the matter from which it was sent; {when} is a day and a time',
};
export const stoppedWhat = /*i18n*/ {
  id: 'disclosure.page.stopped-what',
  message:
    'The person took back their yes before it had arrived. Nobody there has it, and it counts here as not sent. If the person says yes again, send it anew.',
  comment: 'Under that heading',
};
