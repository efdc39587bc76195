export const withdrawnTitle = /*i18n*/ {
  id: 'disclosure.page.withdrawn',
  message: 'The person withdrew the consent to this, {when}',
  comment: 'Heading on the page of what came by disclosure; {when} is a day and a time',
};
export const withdrawnWhat = /*i18n*/ {
  id: 'disclosure.page.withdrawn-what',
  message:
    'It concerns what {from} disclosed to you. Do not use it without another ground. Do not erase what the law requires you to keep: CAPE does not know what that is, so ask your records manager. Nothing has been erased here.',
  comment: 'Under that heading. It names no law, since none has been checked',
};
export const withdrawnWhatUnknown = /*i18n*/ {
  id: 'disclosure.page.withdrawn-what-unknown',
  message:
    'Do not use it without another ground. Do not erase what the law requires you to keep: CAPE does not know what that is, so ask your records manager. Nothing has been erased here.',
  comment: 'The same, where the sender is not known any more',
};
export const matterTitle = /*i18n*/ {
  id: 'disclosure.page.withdrawn-matter',
  message: 'The sender withdrew this, {when}',
  comment: 'Heading on the page of what came by disclosure; {when} is a day and a time',
};
export const matterWhat = /*i18n*/ {
  id: 'disclosure.page.withdrawn-matter-what',
  message:
    'You no longer have to answer it. If the person is with you and needs help now, give it: open a case or start support. Nothing has been erased here.',
  comment: 'Under that heading',
};
export const withdrawnSeen = /*i18n*/ {
  id: 'disclosure.page.withdrawn-seen',
  message: 'Confirmed here on {when} that it was seen.',
  comment: 'After it was acknowledged; no name on purpose',
};
export const withdrawnSee = /*i18n*/ {
  id: 'disclosure.page.withdrawn-see',
  message: 'Confirm that we have seen it',
  comment: 'Button: acknowledges that the consent was withdrawn',
};
export const withdrawnAfter = /*i18n*/ {
  id: 'disclosure.page.withdrawn-after',
  message: 'The sender is told that it was seen, not by whom.',
  comment: 'Under the button',
};
export const withdrawnSeeing = /*i18n*/ {
  id: 'disclosure.page.withdrawn-seeing',
  message: 'The confirmation is being sent',
  comment: 'What is being sent',
};
export const withdrawnSaid = /*i18n*/ {
  id: 'disclosure.page.withdrawn-said',
  message: 'You have confirmed it',
  comment: 'Said after it',
};
export const stoppedTitle = /*i18n*/ {
  id: 'disclosure.page.stopped',
  message: 'The disclosure to {unit} was stopped, {when}',
  comment: 'Heading on the page of the matter from which it was sent; {when} is a day and a time',
};
export const stoppedWhat = /*i18n*/ {
  id: 'disclosure.page.stopped-what',
  message:
    'The person withdrew the consent before it had arrived. The recipient does not have it, and it counts as not sent. If the person consents again, send it again.',
  comment: 'Under that heading',
};
