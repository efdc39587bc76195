import type { TaskSentence } from '../../kernel/act.ts';
import { passClaimOn } from './acts/pass-on.ts';
import { registerClaim } from './acts/register.ts';
import { takeClaim } from './acts/take.ts';
import { exportCaseload } from './caseload/acts/export.ts';
import type { IcTip } from './ic-tip/ic-tip.ts';
import { exchangeMessages } from './messages.ts';
import type { Region } from './region-file.ts';

export { claimLetter } from './letter.ts';

/** Every kind of act of this domain. */
export const exchangeActs = [registerClaim, passClaimOn, takeClaim, exportCaseload] as const;

/** How My work tells of a claim from another country that nobody has taken. */
export const takeClaimTask: TaskSentence = (facts, language, say) => ({
  title: say(exchangeMessages.taskTitle, { unit: String(language === 'sv' ? facts.unitSv : facts.unitEn) }),
  detail: say(exchangeMessages.taskDetail, { workers: Number(facts.workers) }),
});

/** What of `knowledge/` this domain reads when the server starts. */
export type ExchangeFiles = { readonly region: Region; readonly icTip: IcTip };
