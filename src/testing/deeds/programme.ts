import { accountOf } from '../people.ts';
import { copyId, type Deeds, newestToWithdraw } from './deeds.ts';

const begins = "date '2019-01-01' + n % 2500";

export const programmeDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const nora = await signIn(accountOf.nora, 'administration');
    const [programme, visit] = [newId(), newId()];
    await ask(nora, 'visit.create', visit);
    await ask(nora, 'visit.seat', visit);
    await ask(nora, 'visit.monday-act', visit);
    const { answer: checked } = await ask(nora, 'visit.check', visit);
    await ask(nora, 'visit.withdraw', visit, { input: { entry: newestToWithdraw(checked) } });
    await ask(nora, 'visit.read', visit);
    await ask(nora, 'programme.open', programme);
    await ask(nora, 'programme.fill', programme);
    await ask(nora, 'programme.decide', programme);
    await ask(nora, 'programme.change', programme);
    await ask(nora, 'programme.goal', programme);
    await ask(nora, 'programme.remains', programme);
    await ask(nora, 'programme.partner', programme);
    await ask(nora, 'programme.end', programme, { input: { on: '2026-11-20' } });
    await ask(nora, 'programme.framework', programme);
    const { answer } = await ask(nora, 'programme.one', programme);
    await ask(nora, 'programme.withdraw', programme, { input: { entry: newestToWithdraw(answer) } });
    await ask(nora, 'programme.read', '');
    await ask(nora, 'programme.history', '');
  },
  tables: [
    {
      table: 'programme.programme_now',
      changed: { id: copyId('programme'), reference: "'G-COPY-' || n", begins_on: begins },
    },
    {
      table: 'programme.visit_now',
      changed: { id: copyId('visit'), reference: "'B-COPY-' || n", begins_on: begins },
    },
  ],
};
