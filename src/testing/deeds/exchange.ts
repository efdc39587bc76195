import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestToWithdraw } from './deeds.ts';

const inVilnius = 121;

export const exchangeDeeds: Deeds = {
  tell: async ({ ask, signIn, carry, newId }) => {
    const linus = await signIn(accountOf.linus, 'support');
    const lina = await signIn(accountOf.lina, 'administration');
    const id = newId();
    const chosen = { unit: inVilnius, facts: ['workers', 'amount', 'story'] };
    await ask(linus, 'region.compare', '');
    await ask(linus, 'fee-claim.contacts', '');
    const mistaken = newId();
    const { answer: registered } = await ask(linus, 'fee-claim.register', mistaken, chosen);
    await ask(linus, 'fee-claim.withdraw', mistaken, { input: { entry: newestToWithdraw(registered) } });
    await ask(linus, 'fee-claim.register', id, chosen);
    await ask(linus, 'fee-claim.addresses', id);
    await ask(linus, 'fee-claim.preview', id, chosen);
    await ask(linus, 'fee-claim.pass-on', id, chosen);
    await carry();
    const { answer } = await ask(lina, 'fee-claim.list', '');
    const arrived = answer.items.find(({ state }: { state: string }) => state === 'unanswered').id;
    await ask(lina, 'fee-claim.read', arrived);
    await ask(lina, 'fee-claim.paper', arrived);
    await ask(lina, 'fee-claim.take', arrived);
    await carry();
    const brought = newId();
    const row = {
      row: 2,
      cells: {
        reference: 'KS 2019/1',
        openedOn: '2019-04-03',
        claimAmount: '100',
        claimAgainst: 'Exempelfirman',
        sex: 'man',
      },
    };
    const settings = { track: 'redress', dates: 'dmy', repeated: 'mistake', values: {} };
    await ask(linus, 'case-import.remembered', '');
    await ask(linus, 'case-import.check', '');
    await ask(linus, 'case-import.begin', brought, { input: { settings } });
    await ask(linus, 'case-import.take', brought, { input: { rows: [row] } });
    await ask(linus, 'case-import.rows', brought);
    await ask(linus, 'case-import.undo', brought);
    await ask(linus, 'case-import.list', '');
    // Those for whom Linus has claimed wages are so many alike that their rows may leave.
    await ask(linus, 'standards.read', '');
    const { answer: look } = await ask(linus, 'caseload.look', '');
    await ask(linus, 'caseload.export', newId(), { input: { seen: look.leaving.digest } });
  },
  tables: [
    {
      table: 'exchange.claim_now',
      changed: { id: copyId('fee-claim'), reference: "'F-COPY-' || n", begun_at: copyMoment },
    },
    { table: 'exchange.import_now', changed: { id: copyId('case-import'), at: copyMoment } },
    { table: 'exchange.export_now', changed: { id: copyId('export'), left_at: copyMoment } },
  ],
};
