import { accountOf } from '../people.ts';
import { copyId, type Deeds } from './deeds.ts';

export const eventDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const nora = await signIn(accountOf.nora, 'administration');
    const [event, over] = [newId(), newId()];
    await ask(nora, 'event.create', event);
    await ask(nora, 'event.invite', event);
    await ask(nora, 'event.change', event);
    await ask(nora, 'event.renew-link', event);
    await ask(nora, 'event.link', event);
    await ask(nora, 'event.list', '');
    await ask(nora, 'event.participants', event);
    await ask(nora, 'event.paper', event);
    const past = { from: '2025-08-27', to: '2025-08-28', answerBy: '2025-08-20', agenda: [] };
    await ask(nora, 'event.create', over);
    await ask(nora, 'event.invite', over);
    await ask(nora, 'event.change', over, { input: past });
    await ask(nora, 'event.attend', over);
    await ask(nora, 'event.end', over);
    const { answer } = await ask(nora, 'event.read', event);
    const [colleague] = answer.responsible.couldTake;
    if (colleague) await ask(nora, 'event.change-responsible', event, { input: { to: colleague.id } });
    await ask(nora, 'event.remove', event);
    await ask(nora, 'event.cancel', event);
  },
  tables: [
    {
      table: 'programme.event_now',
      changed: {
        id: copyId('event'),
        reference: "'E-COPY-' || n",
        programme: copyId('programme'),
        begins_on: "date '2019-01-01' + n % 2500",
        code_hashes: "array[encode(sha256(convert_to('event ' || n, 'utf8')), 'hex')]",
        next_step_at: 'null',
      },
    },
    {
      table: 'programme.participant',
      changed: {
        id: copyId('participant'),
        event: copyId('event'),
        known_as: "sha256(convert_to('known ' || n, 'utf8'))",
      },
    },
    {
      table: 'programme.event_mail',
      changed: {
        id: copyId('event-mail'),
        event: copyId('event'),
        participant: copyId('participant'),
        sent_at: 'case when n % 50 > 0 then now() end',
      },
    },
  ],
};
