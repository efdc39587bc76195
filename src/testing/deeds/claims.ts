import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestToWithdraw } from './deeds.ts';

export const claimDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const linus = await signIn(accountOf.linus, 'support');
    const id = newId();
    await ask(linus, 'claim.open', id);
    await ask(linus, 'claim.correct', id);
    await ask(linus, 'claim.line', id);
    await ask(linus, 'claim.payday', id);
    const { answer: received } = await ask(linus, 'claim.receive', id);
    await ask(linus, 'claim.withdraw', id, { basis: [newestToWithdraw(received)] });
    await ask(linus, 'claim.payer', id);
    await ask(linus, 'claim.notify', id);
    const { answer } = await ask(linus, 'claim.settlement-offer', id);
    await ask(linus, 'claim.settle', id, { basis: [answer.claim.offers[0].offer] });
    await ask(linus, 'claim.list', id);
    await ask(linus, 'claim.list', id, { input: { case: id } });
    await ask(linus, 'claim.read', id);
    await ask(linus, 'claim.paper', id);
    await ask(linus, 'claim.notice-paper', id);
  },
  tables: [
    {
      table: 'redress.claim_now',
      changed: {
        id: copyId('claim'),
        reference: "'L-COPY-' || n",
        case_id: copyId('case'),
        opened_at: copyMoment,
      },
    },
  ],
};
