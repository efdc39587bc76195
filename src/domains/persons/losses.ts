import type { LossSentence } from '../../kernel/expiring-item.ts';
import { purposeNames, personMessages as texts } from './messages.ts';
import type { Purpose } from './schema.ts';

const aliasIn = (what: string): string => what.split('.').at(-1) ?? '';

/**
 * How the list of expiring evidence and rights names what can be lost of a person: a consent that runs out, and the hours at which to reach
 * them.
 */
export const personLosses: readonly (readonly [string, LossSentence])[] = [
  [
    'consent',
    ({ what }, _language, say) => ({
      title: say(texts.lossConsent, {
        alias: aliasIn(what),
        purpose: say(purposeNames[what.split('.')[1] as Purpose]),
      }),
      holder: say(texts.holderPerson),
      saver: say(texts.saverOwn),
      act: say(texts.saveConsent),
    }),
  ],
  [
    'reach',
    ({ what }, _language, say) => ({
      title: say(texts.lossReach, { alias: aliasIn(what) }),
      holder: say(texts.holderPerson),
      saver: say(texts.saverOwn),
      act: say(texts.saveReach),
    }),
  ],
];
