import type { LossSentence } from '../../../kernel/expiring-item.ts';
import { endRiskAct as endRiskText, riskHandNames, riskNames } from '../messages.ts';
import type { riskHands, riskWhats } from '../schema.ts';

const hand = (code: string) => riskHandNames[code as (typeof riskHands)[number]];

/** How the list of expiring evidence names what a person has recorded as at risk. */
export const riskSentence: LossSentence = ({ what, holder, saver }, _language, say) => ({
  alike: what.slice('case.'.length),
  title: say(riskNames[what.slice('case.'.length) as (typeof riskWhats)[number]]),
  holder: say(hand(holder)),
  saver: say(hand(saver)),
  act: say(endRiskText),
});
