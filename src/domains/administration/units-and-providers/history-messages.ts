/** What was and what is, in the history of a unit and of a provider. */
export const placeHistoryMessages = {
  nameSv: /*i18n*/ { id: 'place-history.name-sv', message: 'Name in Swedish', comment: 'History: old and new follow' },
  nameEn: /*i18n*/ { id: 'place-history.name-en', message: 'Name in English', comment: 'History: old and new follow' },
  tips: /*i18n*/ { id: 'place-history.tips', message: 'Receives tips', comment: 'History: old and new follow' },
  tip: /*i18n*/ {
    id: 'place-history.tip',
    message: '{want, select, tell {“Tell us something”} other {“Get help”}} {where}',
    comment: 'History: what a unit receives. want is what a sender chose; where is a county, or the whole country',
  },
  wholeCountry: /*i18n*/ {
    id: 'place-history.whole-country',
    message: '(the whole country)',
    comment: 'After a choice of a sender',
  },
  algorithms: /*i18n*/ {
    id: 'place-history.algorithms',
    message: 'Signature algorithms',
    comment: 'History of a sign-in service: old and new follow',
  },
  scopes: /*i18n*/ {
    id: 'place-history.scopes',
    message: 'Scopes',
    comment: 'History of a sign-in service: what is asked for; old and new follow',
  },
  assurance: /*i18n*/ {
    id: 'place-history.assurance',
    message: 'Level of assurance',
    comment: 'History of a sign-in service: old and new follow',
  },
  jwtLogout: /*i18n*/ {
    id: 'place-history.jwt-logout',
    message: 'Sign-out tokens of type JWT',
    comment: 'History of a sign-in service: whether they are accepted; old and new follow',
  },
  accepted: /*i18n*/ {
    id: 'place-history.accepted',
    message: 'accepted',
    comment: 'History: after a name of a setting',
  },
  notAccepted: /*i18n*/ {
    id: 'place-history.not-accepted',
    message: 'not accepted',
    comment: 'History: after a name of a setting',
  },
  nothing: /*i18n*/ { id: 'place-history.nothing', message: 'nothing', comment: 'History: an empty value' },
};
