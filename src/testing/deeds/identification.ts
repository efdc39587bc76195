import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestToWithdraw } from './deeds.ts';

export const identificationDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const karin = await signIn(accountOf.karin, 'support');
    const ulf = await signIn(accountOf.ulf, 'support');
    const id = newId();
    await ask(karin, 'identification.screen', id);
    await ask(karin, 'identification.add-signs', id);
    await ask(ulf, 'identification.screen-blind', id);
    await ask(karin, 'identification.decide', id);
    const { answer } = await ask(karin, 'identification.follow', id);
    await ask(karin, 'identification.withdraw', id, { basis: [newestToWithdraw(answer)] });
    await ask(karin, 'identification.read', id);
    await ask(karin, 'identification.paper', id);
    await ask(karin, 'identification.list', id);
    await ask(karin, 'identification.agreement', id);
  },
  tables: [
    {
      table: 'identification.screening_now',
      changed: {
        id: copyId('screening'),
        reference: "'T-COPY-' || n",
        status: "(array['one-reading', 'two-readings', 'decided'])[1 + n % 3]",
        begun_at: copyMoment,
      },
    },
  ],
};
