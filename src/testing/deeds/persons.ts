import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

export const personDeeds: Deeds = {
  tell: async ({ ask, signIn, carry, newId }) => {
    const karin = await signIn(accountOf.karin, 'support');
    const { answer: free } = await ask(karin, 'person.aliases', '');
    const id = newId();
    const facts = { alias: free.items[0], language: 'uz', birthYear: 1991, sex: 'woman' };
    await ask(karin, 'person.register', id, { input: { facts } });
    await ask(karin, 'person.correct', id, { input: { facts: { alias: free.items[1] } } });
    const mistaken = newId();
    await ask(karin, 'person.register', mistaken, { input: { facts: { ...facts, alias: free.items[2] } } });
    await ask(karin, 'person.undo-register', mistaken);
    await ask(karin, 'person.reach', id);
    await ask(karin, 'person.protect', id);
    const { answer } = await ask(karin, 'consent.give', id, { unit: 61 });
    await ask(karin, 'consent.withdraw', id, { basis: [answer.person.consents[0].id] });
    // The sender of what was handed over hears an outcome, on the person’s consent.
    await ask(karin, 'consent.give', id, { unit: 11, input: { purpose: 'contact' } });
    const { answer: taken } = await ask(karin, 'suspicion.list', '', { input: { status: 'closed' } });
    await ask(karin, 'suspicion.report-outcome', taken.items[0].id, { basis: [id] });
    await carry();
    await ask(karin, 'identity.store', id);
    await ask(karin, 'identity.open', id);
    await ask(karin, 'person.list', id);
    await ask(karin, 'person.in-case', id);
    await ask(karin, 'person.read', id);
  },
  tables: [
    {
      table: 'persons.person_now',
      changed: {
        id: copyId('person'),
        case_id: copyId('case'),
        alias: "'Vipan ' || n",
        registered_at: copyMoment,
      },
    },
    {
      table: 'persons.identity_now',
      changed: {
        id: copyId('identity'),
        person: copyId('person'),
        personal_number: "md5('a' || n)",
        passport_number: "md5('b' || n)",
        phone: "md5('c' || n)",
      },
    },
    {
      table: 'persons.look_now',
      changed: { id: copyId('look'), identity: copyId('identity'), actor: 'n', at: copyMoment },
    },
  ],
};
