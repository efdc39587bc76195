/** The grounds on which something of this domain crosses, by their ids in knowledge/grounds. */
export const onConsent = 'se.osl-10-1-consent';
export const onApplication = {
  'social-board': 'se.utl-5-15-social-board',
  'investigation-leader': 'se.utl-5-15-investigation',
} as const;
export const onDecision = 'se.utl-5-15-decision';
export const withoutPerson = 'se.coordination-without-person';
