import type { LossSentence } from '../../kernel/perishable.ts';
import { closeCase } from './acts/close.ts';
import { endRisk } from './acts/end-risk.ts';
import { linkCase } from './acts/link.ts';
import { noteInCase } from './acts/note.ts';
import { openCase } from './acts/open.ts';
import { sayAtRisk } from './acts/say-at-risk.ts';
import { endRiskAct as endRiskText, riskHandNames, riskNames } from './messages.ts';
import { giveCopy } from './records/acts/give-copy.ts';
import { refuseCopy } from './records/acts/refuse-copy.ts';
import { registerCase } from './records/acts/register.ts';
import type { riskHands, riskWhats } from './schema.ts';

export { factsNamed } from './obstacles/facts-named.ts';
export { obstacleState } from './obstacles/state.ts';
export { type UsualLoss, usualLine } from './usual.ts';

/** Every kind of act of a case, and what a registrar does with its public records. */
export const caseActs = [
  openCase,
  noteInCase,
  linkCase,
  sayAtRisk,
  endRisk,
  closeCase,
  registerCase,
  giveCopy,
  refuseCopy,
] as const;

const hand = (code: string) => riskHandNames[code as (typeof riskHands)[number]];

/** How the last-chance line names what somebody has said may be lost. */
export const riskSentence: LossSentence = ({ what, holder, saver }, _language, say) => ({
  alike: what.slice('case.'.length),
  title: say(riskNames[what.slice('case.'.length) as (typeof riskWhats)[number]]),
  holder: say(hand(holder)),
  saver: say(hand(saver)),
  act: say(endRiskText),
});
