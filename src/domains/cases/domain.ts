import type { Domain } from '../../kernel/domain.ts';
import { atRiskAct, closeAct, endRiskAct, linkAct, noteAct, openAct, recordActs, riskSentence } from './public.ts';

export const cases = {
  name: 'cases',
  acts: [openAct, noteAct, linkAct, atRiskAct, endRiskAct, closeAct, ...recordActs],
  losses: () => [['case', riskSentence]],
} as const satisfies Domain;
