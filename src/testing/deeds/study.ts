import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestToWithdraw } from './deeds.ts';

export const studyDeeds: Deeds = {
  tell: async ({ ask, carry, work, signIn, newId }) => {
    const ana = await signIn(accountOf.ana, 'analysis');
    const siv = await signIn(accountOf.siv, 'analysis');
    const file = newId();
    await ask(ana, 'study.review', file);
    const { coding } = (await ask(ana, 'study.file', file)).answer.readings[0];
    await ask(siv, 'study.review', file, { input: { coding: { ...coding, reason: 'RC04' } } });
    await ask(ana, 'study.correct-reading', file, { input: { coding: { ...coding, reason: 'RC05' } } });
    const { answer: resolved } = await ask(ana, 'study.resolve', file);
    await ask(ana, 'study.withdraw-decision', file, { basis: [newestToWithdraw(resolved)] });
    await ask(ana, 'study.resolve', file); // now the study body has reviewed rows
    await ask(ana, 'study.files', file);
    await ask(ana, 'study.import-readings', newId());
    await ask(ana, 'study.file-names', file);
    const plan = newId();
    await ask(ana, 'study.plan-sample', plan);
    await ask(ana, 'study.plan', plan);
    await ask(ana, 'study.plans', plan);
    // A person who has registered a signal has a row in the study realm of their unit.
    const ines = await signIn(accountOf.ines, 'supervision');
    await ask(ines, 'signal.register', newId());
    await ask(ines, 'study.own', file);
    await ask(ines, 'study.contribute', newId());
    await carry();
    const release = newId();
    await ask(ana, 'study.release', release);
    await ask(ana, 'study.contributions', file);
    await ask(siv, 'study.sign', release);
    await ask(ana, 'study.national', file);
    const [stopped, finished] = [newId(), newId()];
    await ask(ana, 'study.begin-estimate', stopped);
    await ask(ana, 'study.pause-estimate', stopped);
    await ask(ana, 'study.resume-estimate', stopped);
    await ask(ana, 'study.stop-estimate', stopped);
    await ask(ana, 'study.begin-estimate', finished);
    await work();
    await ask(ana, 'study.sign-estimate', finished);
    await ask(ana, 'study.estimates', finished);
    await ask(ana, 'study.estimate', finished);
    // Rounds never ask on the same day: each one that is recorded begins when the ones before are over.
    const { rounds } = (await ask(ana, 'study.survey', file)).answer;
    const [last = '2026-11-23'] = rounds
      .map(({ to }: { to: string }) => to)
      .toSorted()
      .toReversed();
    const dayAfter = (days: number) => new Date(Date.parse(last) + (days + 1) * 86_400_000).toISOString();
    const round = newId();
    await ask(ana, 'study.open-survey', round, {
      input: { from: dayAfter(0).slice(0, 10), to: dayAfter(19).slice(0, 10) },
    });
    const wrong = newId();
    const after = dayAfter(20).slice(0, 10);
    await ask(ana, 'study.open-survey', wrong, { input: { from: after, to: after } });
    await ask(siv, 'study.close-survey', wrong);
    // Those who have not answered the round of today answer it.
    for (const account of [accountOf.ines, accountOf.karin, accountOf.linus]) {
      const person = await signIn(account, account === accountOf.ines ? 'supervision' : 'support');
      const { open } = (await ask(person, 'study.survey', file)).answer;
      if (open?.state !== 'open') continue;
      await ask(person, 'study.answer-survey', open.id);
      break;
    }
    // Here the clock does not move, so no round is ever over: refused, once everything has been asked for.
    await ask(siv, 'study.publish-survey', round).catch(() => undefined);
  },
  tables: [
    {
      table: 'study.review_now',
      changed: { id: copyId('file'), pseudonym: "'P-' || n", last_at: copyMoment },
    },
    { table: 'study.plan_now', changed: { id: copyId('plan'), codes: "array['P' || n]", made_at: copyMoment } },
    { table: 'study.given_now', changed: { id: copyId('given'), given_at: copyMoment } },
    { table: 'study.arrived_now', changed: { id: copyId('arrived'), arrived_at: copyMoment } },
    {
      table: 'study.estimate_now',
      changed: { id: copyId('estimate'), last_at: copyMoment, state: "'stopped'" }, // no one works on a copy
    },
    { table: 'study.estimate_piece', changed: { estimate: copyId('estimate') } },
    {
      table: 'study.survey_now',
      changed: {
        id: copyId('survey'),
        opens_on: "date '2019-01-01' + n % 2000",
        closes_on: "date '2019-01-20' + n % 2000",
      },
    },
    { table: 'study.survey_answered_now', changed: { id: copyId('answer'), survey: copyId('survey') } },
    { table: 'study.survey_count', changed: { survey: copyId('survey') } },
    { table: 'study.release_now', changed: { id: copyId('release'), made_at: copyMoment, signed_at: 'null' } },
  ],
};
