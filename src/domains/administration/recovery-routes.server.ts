import { actRoute } from '../../platform/http/act-route.ts';
import { toConfirmRecovery, toDeclineRecovery } from './acts/answer-recovery.ts';
import { toAskRecovery } from './acts/ask-recovery.ts';
import { newCode } from './mail/code.server.ts';
import { invitedAnswered, onAccount, personAnswered } from './routes.server.ts';
import { carryOutAnswer, carryOutQuestion } from './store.server.ts';

/** How a person who has lost every way to sign in is let in again: one administrator asks, another answers. */
export const recoveryRoutes = () => [
  actRoute(toAskRecovery, {
    ...personAnswered,
    ...onAccount('recovery'),
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutQuestion(tx, act.id, id);
    },
  }),
  actRoute(toConfirmRecovery, {
    ...invitedAnswered,
    ...onAccount('recovery/confirm'),
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (act) await carryOutAnswer(tx, act.id, act.type, id, newCode(call));
    },
  }),
  actRoute(toDeclineRecovery, {
    ...personAnswered,
    ...onAccount('recovery/decline'),
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutAnswer(tx, act.id, act.type, id, null);
    },
  }),
];
