import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

export const suspicionDeeds: Deeds = {
  tell: async ({ ask, signIn, carry, newId }) => {
    const ines = await signIn(accountOf.ines, 'supervision');
    const karin = await signIn(accountOf.karin, 'support');
    const id = newId();
    await ask(ines, 'suspicion.addresses', id);
    await ask(ines, 'suspicion.hand-over', id);
    await ask(ines, 'suspicion.read', id);
    await ask(ines, 'suspicion.paper', id);
    await carry();
    const { answer: inbox } = await ask(karin, 'suspicion.list', '', { input: { status: 'unanswered' } });
    const received: string = inbox.items[0].id;
    await ask(karin, 'suspicion.read', received);
    await ask(karin, 'suspicion.acknowledge', received);
    await ask(karin, 'suspicion.correct', received);
    await ask(karin, 'suspicion.close', received);
    await carry();
    await ask(ines, 'suspicion.list', '');
  },
  tables: [
    {
      table: 'suspicions.suspicion_now',
      changed: {
        id: copyId('suspicion'),
        reference: "'M-COPY-' || n",
        origin: "case when n % 4 = 0 then 'sent' else 'received' end",
        status: "(array['handed-over', 'unanswered', 'acknowledged', 'closed'])[1 + n % 4]",
        begun_at: copyMoment,
        next_step_at: 'null',
        visit: copyId('visit'),
      },
    },
  ],
};
