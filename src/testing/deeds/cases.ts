import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

export const caseDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const karin = await signIn(accountOf.karin, 'support');
    const id = newId();
    await ask(karin, 'case.open', id);
    const noted = (await ask(karin, 'case.note', id)).answer.case.timeline;
    const { id: note } = noted.find(({ type }: { type: string }) => type === 'case.note');
    await ask(karin, 'case.withdraw-note', id, { basis: [note] });
    await ask(karin, 'case.correct', id);
    await ask(karin, 'case.link', id);
    const { answer } = await ask(karin, 'case.at-risk', id);
    await ask(karin, 'case.end-risk', id, { basis: [answer.case.lastChances[0].id] });
    await ask(karin, 'case.list', id);
    await ask(karin, 'case.read', id);
    await ask(karin, 'case.timeline', id);
    await ask(karin, 'case.view-as', id, { unit: 32 });
    await ask(karin, 'case.brief-paper', id);
    await ask(karin, 'case.costs-paper', id);
    await ask(karin, 'case.close', id);
    await ask(karin, 'case.reopen', id);
    await ask(karin, 'case.close', id);
    const rut = await signIn(accountOf.rut, 'administration');
    const file = newId();
    const opened = (await ask(rut, 'case.open', file)).answer.case.timeline[0].id;
    await ask(rut, 'case.register', file);
    await ask(rut, 'case.refuse-copy', file);
    const { answers } = (await ask(rut, 'case.give-copy', file, { basis: [opened] })).answer.records;
    await ask(rut, 'case.records', file);
    await ask(rut, 'case.copy', file, { basis: [answers.at(-1).id] });
    await ask(rut, 'case.copy-paper', file, { basis: [answers.at(-1).id] });
    await ask(rut, 'case.answer-paper', file, { basis: [answers.at(-1).id] });
  },
  tables: [
    {
      table: 'cases.case_now',
      changed: {
        id: copyId('case'),
        reference: "'K-COPY-' || n",
        status: "(array['open', 'closed'])[1 + n % 2]",
        opened_at: copyMoment,
      },
    },
    {
      table: 'cases.obstacle_now',
      changed: {
        id: copyId('obstacle'),
        stream: copyId('case'),
        under: 'null',
        about: copyId('case'),
        threatens_from: copyMoment,
        arises_at: copyMoment,
      },
    },
    { table: 'cases.perishable_now', changed: { id: copyId('risk'), case_id: copyId('case'), stream: copyId('case') } },
  ],
};
