import { type ActType, ordinary } from '../../kernel/act.ts';
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

const shared = { ...ordinary, nature: 'record', retainRule: 'person' } as const;

const registerPersonAct: ActType<RegisterFacts> = {
  ...shared,
  type: 'person.register',
  facts: RegisterFacts,
  icon: 'bird',
  sentence: ({ alias }) => ({ message: personMessages.registered, values: { alias } }),
};

const protectAct: ActType<ProtectFacts> = {
  ...shared,
  type: 'person.protect',
  facts: ProtectFacts,
  icon: 'lock-key',
  sentence: () => ({ message: personMessages.protected }),
};

const reachAct: ActType<ReachFacts> = {
  ...shared,
  type: 'person.reach',
  facts: ReachFacts,
  icon: 'phone',
  sentence: () => ({ message: personMessages.reachSet }),
};

const giveConsentAct: ActType<GiveFacts> = {
  ...shared,
  type: 'consent.give',
  facts: GiveFacts,
  icon: 'check-circle',
  sentence: ({ answer, to }, language) => ({
    message: answer === 'yes' ? personMessages.saidYes : personMessages.saidNo,
    values: { unit: to[language] },
  }),
};

const withdrawConsentAct: ActType<WithdrawFacts> = {
  ...shared,
  type: 'consent.withdraw',
  facts: WithdrawFacts,
  icon: 'x-circle',
  sentence: ({ to }, language) => ({ message: personMessages.tookBack, values: { unit: to[language] } }),
};

const storeIdentityAct: ActType<StoreFacts> = {
  ...shared,
  type: 'identity.store',
  facts: StoreFacts,
  icon: 'vault',
  sentence: () => ({ message: personMessages.identityStored }),
};

const openIdentityAct: ActType<OpenFacts> = {
  ...shared,
  type: 'identity.open',
  facts: OpenFacts,
  icon: 'eye',
  sentence: () => ({ message: personMessages.identityOpened }),
};

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
