import { someFacts } from '../../domains/suspicions/testing/builders.ts';
import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, type Teller } from './deeds.ts';

/** What the two units say to each other about one that is not simply taken. */
async function tellBack({ ask, signIn, carry, newId }: Pick<Teller, 'ask' | 'signIn' | 'carry' | 'newId'>) {
  const ines = await signIn(accountOf.ines, 'supervision');
  const karin = await signIn(accountOf.karin, 'support');
  const ulf = await signIn(accountOf.ulf, 'support');
  await ask(karin, 'referral-term.read', '');
  await ask(ulf, 'referral-term.set', newId());
  /** Found again by its firm, since others lie in the same list. */
  const arrived = async (id: string, input: object = {}): Promise<string> => {
    const workplace = {
      name: `Exempel ${id.slice(-8)}`,
      organisationNumber: null,
      street: null,
      municipality: 'Vadsund',
    };
    await ask(ines, 'suspicion.hand-over', id, {
      input: { facts: someFacts({ consent: 'yes', workplace }), ...input },
    });
    await carry();
    const { answer } = await ask(karin, 'suspicion.list', '', { input: { status: 'unanswered' } });
    return answer.items.find(({ workplaceName }: { workplaceName: string }) => workplaceName === workplace.name).id;
  };
  const first = newId();
  const received = await arrived(first);
  await ask(karin, 'suspicion.ask-back', received);
  await carry();
  const { answer: shown } = await ask(ines, 'suspicion.read', first);
  await ask(ines, 'suspicion.answer-back', first, { basis: [shown.exchange.questions[0].letter] });
  await carry();
  await ask(karin, 'suspicion.decline', received);
  await carry();
  const again = newId();
  const taken = await arrived(again, { instead: first });
  await ask(karin, 'suspicion.acknowledge', taken);
  await carry();
  await ask(ines, 'suspicion.withdraw', again);
  await carry();
}

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
    await tellBack({ ask, signIn, carry, newId });
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
        lapsed_at: 'null',
        visit: copyId('visit'),
      },
    },
    { table: 'suspicions.term_now', changed: { id: copyId('term'), set_at: copyMoment } },
  ],
};
