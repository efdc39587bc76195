import type { z } from 'zod';
import { type ActType, ordinary } from '../../kernel/act.ts';
import { passOnFacts } from '../disclosures/public.ts';
import { caseloadMessages } from './caseload/messages.ts';
import { ExportFacts } from './caseload-schema.ts';
import { exchangeMessages } from './messages.ts';
import { claimFacts, RegisterClaimFacts, TakeClaimFacts } from './schema.ts';

const shared = { ...ordinary, retainRule: 'fee-claim' } as const;
const PassOnClaimFacts = passOnFacts(claimFacts);

const registerClaimAct: ActType<RegisterClaimFacts> = {
  ...shared,
  type: 'fee-claim.register',
  nature: 'record',
  facts: RegisterClaimFacts,
  icon: 'note-pencil',
  sentence: ({ workers }) => ({ message: exchangeMessages.registered, values: { workers } }),
};
export const passOnClaimAct: ActType<z.infer<typeof PassOnClaimFacts>> = {
  ...shared,
  type: 'fee-claim.pass-on',
  nature: 'decision',
  facts: PassOnClaimFacts,
  icon: 'paper-plane-tilt',
  sentence: (facts, language) => ({
    message: exchangeMessages.passedOn,
    values: { unit: facts.to.unit[language], count: facts.facts.length },
  }),
};
const takeClaimAct: ActType<TakeClaimFacts> = {
  ...shared,
  type: 'fee-claim.take',
  nature: 'decision',
  facts: TakeClaimFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: exchangeMessages.taken }),
};

const exportAct: ActType<ExportFacts> = {
  ...ordinary,
  retainRule: 'caseload-export',
  type: 'caseload.export',
  nature: 'decision',
  facts: ExportFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ rows }) => ({ message: caseloadMessages.exported, values: { rows } }),
};

export const exchangeActs = [registerClaimAct, passOnClaimAct, takeClaimAct, exportAct] as const;
