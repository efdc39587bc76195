import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import {
  GiveFacts,
  OpenFacts,
  ProtectFacts,
  ReachFacts,
  RegisterFacts,
  StoreFacts,
  WithdrawFacts,
} from './act-facts.ts';
import { personMessages } from './messages.ts';

const shared = { nature: 'record', retainRule: 'person' } as const;

export const registerPersonAct: ActDef<'person.register', RegisterFacts, never> = defineAct({
  ...shared,
  type: 'person.register',
  stream: 'person',
  facts: RegisterFacts,
  icon: 'bird',
  sentence: ({ alias }) => ({ message: personMessages.registered, values: { alias } }),
});

export const protectAct: ActDef<'person.protect', ProtectFacts, never> = defineAct({
  ...shared,
  type: 'person.protect',
  stream: 'person',
  facts: ProtectFacts,
  icon: 'lock-key',
  sentence: () => ({ message: personMessages.protected }),
});

export const reachAct: ActDef<'person.reach', ReachFacts, never> = defineAct({
  ...shared,
  type: 'person.reach',
  stream: 'person',
  facts: ReachFacts,
  icon: 'phone',
  sentence: () => ({ message: personMessages.reachSet }),
});

export const giveConsentAct: ActDef<'consent.give', GiveFacts, 'said'> = defineAct({
  ...shared,
  type: 'consent.give',
  stream: 'person',
  words: ['said'],
  facts: GiveFacts,
  icon: 'check-circle',
  sentence: ({ answer, to }, language) => ({
    message: answer === 'yes' ? personMessages.saidYes : personMessages.saidNo,
    values: { unit: to[language] },
  }),
});

export const withdrawConsentAct: ActDef<'consent.withdraw', WithdrawFacts, never> = defineAct({
  ...shared,
  type: 'consent.withdraw',
  stream: 'person',
  facts: WithdrawFacts,
  icon: 'x-circle',
  sentence: ({ to }, language) => ({ message: personMessages.tookBack, values: { unit: to[language] } }),
});

export const storeIdentityAct: ActDef<'identity.store', StoreFacts, string> = defineAct({
  ...shared,
  type: 'identity.store',
  stream: 'identity',
  words: null,
  facts: StoreFacts,
  icon: 'vault',
  sentence: () => ({ message: personMessages.identityStored }),
});

export const openIdentityAct: ActDef<'identity.open', OpenFacts, 'why'> = defineAct({
  ...shared,
  type: 'identity.open',
  stream: 'identity',
  words: ['why'],
  facts: OpenFacts,
  icon: 'eye',
  sentence: () => ({ message: personMessages.identityOpened }),
});

/** Every kind of act of this domain. */
export const personActs = [
  registerPersonAct,
  protectAct,
  reachAct,
  giveConsentAct,
  withdrawConsentAct,
  storeIdentityAct,
  openIdentityAct,
];
