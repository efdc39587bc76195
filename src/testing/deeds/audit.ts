import { accountOf } from '../people.ts';
import type { Deeds } from './deeds.ts';

export const auditDeeds: Deeds = {
  tell: async ({ ask, signIn }) => {
    const hedda = await signIn(accountOf.hedda, 'log-review');
    await ask(hedda, 'log.read', '');
    await ask(hedda, 'log.people', '');
    await ask(hedda, 'log.export', '');
  },
  tables: [],
};
