import type { z } from 'zod';
import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { passOnFacts } from '../disclosures/public.ts';
import { caseloadMessages } from './caseload/messages.ts';
import { ExportFacts } from './caseload-schema.ts';
import { exchangeMessages } from './messages.ts';
import { claimFacts, RegisterClaimFacts, TakeClaimFacts } from './schema.ts';

const shared = { retainRule: 'fee-claim' } as const;
const PassOnClaimFacts = passOnFacts(claimFacts);

export const registerClaimAct: ActDef<'fee-claim.register', RegisterClaimFacts, 'firm' | 'story'> = defineAct({
  ...shared,
  type: 'fee-claim.register',
  stream: 'fee-claim',
  words: ['firm', 'story'],
  nature: 'record',
  facts: RegisterClaimFacts,
  icon: 'note-pencil',
  sentence: ({ workers }) => ({ message: exchangeMessages.registered, values: { workers } }),
});
export const passOnClaimAct: ActDef<'fee-claim.pass-on', z.infer<typeof PassOnClaimFacts>, never> = defineAct({
  ...shared,
  type: 'fee-claim.pass-on',
  stream: 'fee-claim',
  nature: 'decision',
  facts: PassOnClaimFacts,
  icon: 'paper-plane-tilt',
  sentence: (facts, language) => ({
    message: exchangeMessages.passedOn,
    values: { unit: facts.to.unit[language], count: facts.facts.length },
  }),
});
export const takeClaimAct: ActDef<'fee-claim.take', TakeClaimFacts, never> = defineAct({
  ...shared,
  type: 'fee-claim.take',
  stream: 'fee-claim',
  nature: 'decision',
  facts: TakeClaimFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: exchangeMessages.taken }),
});

export const exportAct: ActDef<'caseload.export', ExportFacts, 'purpose'> = defineAct({
  retainRule: 'caseload-export',
  type: 'caseload.export',
  stream: 'caseload-export',
  words: ['purpose'],
  nature: 'decision',
  facts: ExportFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ rows }) => ({ message: caseloadMessages.exported, values: { rows } }),
});

export const exchangeActs = [registerClaimAct, passOnClaimAct, takeClaimAct, exportAct] as const;
