import { accountOf } from '../people.ts';
import { copyId, type Deeds } from './deeds.ts';

type Learning = { vignettes: readonly { id: string; counted: boolean; answered: boolean }[] };

export const competenceDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    // A case is answered once. A person who still has one answers: first what is counted, so that the agency gets its row.
    for (const account of [accountOf.ines, accountOf.karin, accountOf.linus]) {
      const person = await signIn(account, account === accountOf.ines ? 'supervision' : 'support');
      const { answer } = await ask(person, 'learning.read', '');
      const left = (answer as Learning).vignettes.filter(({ answered }) => !answered);
      const counted = left.filter((one) => one.counted);
      const [first] = left;
      if (!first) continue;
      const choices = { sign: 'do-not-know', pass: 'do-not-know', call: 'do-not-know' };
      for (const { id } of counted.length > 0 ? counted : [first]) {
        await ask(person, 'vignette.read', '', { params: { vignette: id } });
        await ask(person, 'vignette.answer', newId(), { params: { vignette: id }, input: { choices } });
      }
      break;
    }
    const ines = await signIn(accountOf.ines, 'supervision');
    const certificate = newId();
    await ask(ines, 'course.read', '');
    await ask(ines, 'course.complete', certificate);
    await ask(ines, 'certificate.read', certificate);
    const recall = newId();
    await ask(ines, 'recall.choose', recall, { input: { recall } });
    await ask(ines, 'recall.read', recall);
    // Here the clock does not move, so no question is due: refused, once everything has been asked for.
    const refused = await ask(ines, 'recall.answer', recall).then(
      () => false,
      () => true,
    );
    if (!refused) throw new Error('Recall questions were answered on the day on which they were chosen.');
    await ask(ines, 'recall.end', recall);
    const tova = await signIn(accountOf.tova, 'administration');
    const { answer: results } = await ask(tova, 'vignette.results', '');
    const asked = results.asked.map(({ house: agency, round }: { house: number; round: string }) => ({
      house: agency,
      round,
      asked: 100_000,
    }));
    await ask(tova, 'vignette.publish', newId(), { input: { asked } });
  },
  tables: [
    { table: 'competence.answer_now', changed: { id: copyId('answer'), round: "'copy-' || n" } },
    {
      table: 'competence.certificate_now',
      changed: { id: copyId('certificate'), reference: "'C-COPY-' || n", owner: 'n' },
    },
    { table: 'competence.recall_now', changed: { id: copyId('recall'), course: "'copy-' || n" } },
    { table: 'competence.result_now', changed: { id: copyId('result'), number: '-n' } },
    { table: 'competence.contribution', changed: { id: copyId('contribution') } },
  ],
};
