import { disclosureExamples } from '../../../../domains/disclosures/testing/examples.ts';
import { plainPart } from './plain.ts';

/** A consent withdrawn after something was sent on it needs a person, a consent and two agencies, which no random world has. */
const elsewhere = 'src/domains/disclosures/withdrawal/withdrawn-consent.store.test.ts';

export const disclosuresPart = plainPart({
  examples: disclosureExamples,
  rules: {
    'withdrawal.acknowledge': {
      roles: ['officer', 'lead'],
      place: 'writable',
      about: 'withdrawal',
      notIn: 'analysis',
      elsewhere,
    },
  },
  grows: [],
});
