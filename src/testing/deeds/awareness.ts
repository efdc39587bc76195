import type { LanguageShown } from '../../domains/awareness/texts/schema.ts';
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
    const uk = { language: 'uk' };
    const { answer } = await ask(nora, 'worker-text.list', '');
    const shown = answer as LanguageShown;
    // As the files have it, and nothing done with it yet.
    const [one, other] = shown.texts.flatMap(({ key, original, newest, standing }) =>
      newest?.version === 0 && standing === 'draft' ? [{ key, original, newest }] : [],
    );
    if (!one || !other) throw new Error('There is no draft left to review.');
    const named = [{ key: one.key, original: one.original, version: 0 }];
    const written = { key: other.key, original: other.original, was: 0, said: `${other.newest.said} …` };
    await ask(nora, 'worker-text.translate', newId(), { params: uk, input: { texts: [written] } });
    await ask(nora, 'worker-text.review', newId(), { input: { texts: named } });
    await ask(nora, 'worker-text.sign', newId(), { params: uk, input: { texts: named } });
    await ask(nora, 'worker-text.read', '');
    await ask(nora, 'worker-text.withdraw', newId(), { params: uk, input: { texts: named } });
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
