import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../../kernel/mistakes/withdrawal.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import { inRecommendation, type Recommendation } from '../recommendation.ts';
import { changeRecommendation } from './change-recommendation.ts';
import { followRecommendation } from './follow-recommendation.ts';
import { setState } from './set-state.ts';
import { takeRecommendation } from './take-recommendation.ts';

/** An entry about a recommendation was made by mistake; last of all, that it was taken up. */
export const withdrawRecommendationEntry: WithdrawalAct<'recommendation.withdraw'> = withdrawalAct({
  type: 'recommendation.withdraw',
  stream: 'recommendation',
  withdraws: [takeRecommendation, changeRecommendation, setState, followRecommendation].map(({ type }) => type),
  sentence: () => ({ message: registerMessages.entryWithdrawn }),
  retainRule: 'programme',
});

export const toWithdrawRecommendationEntry = toWithdraw<Recommendation>({
  act: withdrawRecommendationEntry,
  roles: ['programme-lead'],
  may: mayWrite,
  begins: takeRecommendation,
  inStream: inRecommendation,
});
