import type { LossSentence } from '../../kernel/expiring-item.ts';
import { lossMessages as texts } from './loss-messages.ts';

const hands = {
  migration: texts.holderMigration,
  person: texts.holderPerson,
  'own-unit': texts.holderOwn,
  'social-services': texts.saverBoard,
};
const hand = (code: string) => hands[code as keyof typeof hands];

/** How the list of expiring evidence and rights names one kind of thing of this domain. The alias is last in its code. */
const named =
  (title: (typeof texts)['lossStay'], act: (typeof texts)['lossStay']): LossSentence =>
  ({ what, holder, saver }, _language, say) => {
    const parts = what.split('.');
    return {
      title: say(title, { alias: parts.at(-1) ?? '', need: parts[1] ?? '' }),
      holder: say(hand(holder)),
      saver: say(hand(saver)),
      act: say(act),
    };
  };

export const assistanceLosses: readonly (readonly [string, LossSentence])[] = [
  ['stay', named(texts.lossStay, texts.saveStay)],
  ['departure', named(texts.lossDeparture, texts.saveDeparture)],
  ['need', named(texts.lossNeed, texts.saveNeed)],
  ['reflection-period', named(texts.lossPeriod, texts.savePeriod)],
];
