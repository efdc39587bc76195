import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

/** A matter of each kind is handed over by the person responsible to the first colleague who can take it. */
export const responsibleDeeds: Deeds = {
  tell: async ({ ask, signIn, carry, newId }) => {
    const karin = await signIn(accountOf.karin, 'support');
    const ines = await signIn(accountOf.ines, 'supervision');
    const handOver = async (kind: string, id: string, by = karin) => {
      const { answer } = await ask(by, `${kind}.read`, id);
      await ask(by, `${kind}.change-responsible`, id, { input: { to: answer.responsible.couldTake[0].id } });
    };
    for (const [kind, steps] of [
      ['case', ['case.open']],
      ['claim', ['claim.open']],
      ['signal', ['signal.register', 'signal.acknowledge']],
      ['inspection', ['room.open']],
      ['fee-claim', ['fee-claim.register']],
    ] as const) {
      const id = newId();
      for (const step of steps) await ask(karin, step, id);
      await handOver(kind, id);
    }
    await ask(ines, 'suspicion.hand-over', newId());
    await carry();
    const { answer: inbox } = await ask(karin, 'suspicion.list', '', { input: { status: 'unanswered' } });
    await ask(karin, 'suspicion.acknowledge', inbox.items[0].id);
    await handOver('suspicion', inbox.items[0].id);
    await carry();
    const ulf = await signIn(accountOf.ulf, 'support');
    await ask(ulf, 'work.matters', '');
    await ask(ulf, 'load.read', '');
    await ask(ulf, 'load.paper', '');
    await ask(ulf, 'load.matters', '');
  },
  tables: [
    {
      table: 'acts.responsible_now',
      changed: { id: copyId('matter'), since: copyMoment, owner: '1000 + n % 19', open: 'n % 3 > 0' },
    },
  ],
};
