import { actRoute } from '../../../platform/http/act-route.ts';
import { setMailAddress } from '../../access/public.server.ts';
import { toSetMail } from '../acts/set-mail.ts';
import { onAccount, personAnswered } from '../routes.server.ts';

/** Where a person of the agency is told of changes of their sign-in. */
export const mailRoutes = () => [
  actRoute(toSetMail, {
    ...personAnswered,
    ...onAccount('mail-address'),
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (!act) return;
      await setMailAddress(tx, call.keys, { act: act.id, account: id, address: call.input.told?.address ?? null });
    },
  }),
];
