import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

export const reportDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const ana = await signIn(accountOf.ana, 'analysis');
    await ask(ana, 'report.list', '');
    await ask(ana, 'report.enter', newId());
    await ask(ana, 'report.enter', newId()); // the same cell again: a correction, with its note
    await ask(ana, 'report.cell', '');
    const { answer } = await ask(ana, 'report.read', '');
    await ask(ana, 'report.export', newId(), { input: { seen: answer.digest } });
  },
  tables: [
    {
      table: 'reports.figure_now',
      changed: { id: copyId('figure'), cell: "'sector=copy-' || n", entered_at: copyMoment },
    },
    { table: 'reports.export_now', changed: { id: copyId('report'), left_at: copyMoment } },
  ],
};
