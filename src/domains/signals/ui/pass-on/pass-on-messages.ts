export const lead = /*i18n*/ {
  id: 'signal-pass-on.lead',
  message:
    'You disclose the facts you choose, not the signal. You see exactly what the recipient gets before you send it.',
  comment: 'Under the heading.',
};
export const undecided = /*i18n*/ {
  id: 'signal-pass-on.undecided',
  message: 'There are two differing answers. Choose one on the page of the signal first.',
  comment: 'Why a fact cannot be chosen.',
};
export const signsNote = /*i18n*/ {
  id: 'signal-pass-on.signs',
  message: '{count, plural, one {# kind of indicator noted} other {# kinds of indicators noted}}',
  comment: 'Under the choice of the indicators.',
};
export const theySee = /*i18n*/ {
  id: 'signal-pass-on.they-see',
  message:
    '<b>{agency} will see {count, plural, one {# fact} other {# facts}}.</b> They do not see the rest of the signal, or that there is more.',
  comment: 'Under the disclosure. Keep <b> and </b>.',
};
export const theySeeNobody = /*i18n*/ {
  id: 'signal-pass-on.they-see.nobody',
  message:
    '<b>The recipient will see {count, plural, one {# fact} other {# facts}}.</b> They do not see the rest of the signal, or that there is more.',
  comment: 'Under the disclosure, before a recipient is chosen. Keep <b> and </b>.',
};
export const passing = /*i18n*/ {
  id: 'signal-pass-on.passing',
  message: 'Facts from a signal are being disclosed',
  comment: 'Name of what is on its way, in the list of what has been sent.',
};
