import { accountOf } from '../people.ts';
import type { Deeds } from './deeds.ts';

/** What of signals the crossed signal does not do. */
export const signalDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const ines = await signIn(accountOf.ines, 'supervision');
    const mistaken = newId();
    await ask(ines, 'signal.register', mistaken);
    await ask(ines, 'signal.undo-register', mistaken);
  },
  tables: [],
};
