import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

export const awarenessDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const nora = await signIn(accountOf.nora, 'administration');
    await ask(nora, 'material.read', '');
    await ask(nora, 'material.sheet', '');
    await ask(nora, 'worker-text.languages', '');
    await ask(nora, 'worker-text.list', '');
    await ask(nora, 'worker-text.file', '');
    await ask(nora, 'worker-text.check', '');
    await ask(nora, 'worker-text.translate', newId());
    await ask(nora, 'worker-text.review', newId());
    await ask(nora, 'worker-text.sign', newId());
    await ask(nora, 'worker-text.read', '');
    await ask(nora, 'worker-text.withdraw', newId());
  },
  tables: [
    { table: 'awareness.text_step_now', changed: { id: copyId('text-step'), language: "'x' || chr(97 + n % 26)" } },
    {
      table: 'awareness.text_entry',
      changed: {
        id: copyId('text-step'),
        language: "'x' || chr(97 + n % 26)",
        text_key: "'page.copy-' || n % 300",
        does: "'translate'",
        at: copyMoment,
      },
    },
  ],
};
