import { accountOf, type Person } from '../people.ts';
import { copyId, type Deeds, newestToWithdraw, type Teller } from './deeds.ts';

const begins = "date '2019-01-01' + n % 2500";

export const programmeDeeds: Deeds = {
  tell: async (told) => {
    const { ask, signIn, newId } = told;
    const nora = await signIn(accountOf.nora, 'administration');
    const [programme, visit] = [newId(), newId()];
    await ask(nora, 'visit.create', visit);
    await ask(nora, 'visit.seat', visit);
    await ask(nora, 'visit.monday-act', visit);
    const { answer: checked } = await ask(nora, 'visit.check', visit);
    await ask(nora, 'visit.withdraw', visit, { input: { entry: newestToWithdraw(checked) } });
    await ask(nora, 'visit.read', visit);
    await ask(nora, 'programme.open', programme);
    await ask(nora, 'programme.fill', programme);
    await ask(nora, 'programme.decide', programme);
    await ask(nora, 'programme.change', programme);
    await ask(nora, 'programme.goal', programme);
    await ask(nora, 'programme.remains', programme);
    await ask(nora, 'programme.partner', programme);
    await tellOfMoney(told, nora, programme);
    await tellOfSteering(told, nora, programme);
    await ask(nora, 'programme.end', programme, { input: { on: '2026-11-20' } });
    await ask(nora, 'programme.framework', programme);
    const { answer } = await ask(nora, 'programme.one', programme);
    await ask(nora, 'programme.withdraw', programme, { input: { entry: newestToWithdraw(answer) } });
    await ask(nora, 'programme.read', '');
    await ask(nora, 'programme.history', '');
    await tellOfRegister(told, nora);
  },
  tables: [
    {
      table: 'programme.recommendation_now',
      changed: { id: copyId('recommendation'), reference: "'R-COPY-' || n" },
    },
    {
      table: 'programme.practice_now',
      changed: { id: copyId('practice'), reference: "'P-COPY-' || n" },
    },
    {
      table: 'programme.programme_now',
      changed: { id: copyId('programme'), reference: "'G-COPY-' || n", begins_on: begins },
    },
    {
      table: 'programme.visit_now',
      changed: { id: copyId('visit'), reference: "'B-COPY-' || n", begins_on: begins },
    },
  ],
};

/** What is planned, spent, expected and explained, as a file, and as a report to the funder. */
async function tellOfMoney({ ask }: Teller, nora: Person, programme: string): Promise<void> {
  await ask(nora, 'programme.line', programme);
  await ask(nora, 'programme.cost', programme);
  await ask(nora, 'programme.forecast', programme, { input: { remaining: 9_000_000 } });
  await ask(nora, 'programme.explain', programme, { input: { line: 'travel' } });
  await ask(nora, 'programme.co-funding', programme);
  await ask(nora, 'programme.terms', programme);
  await ask(nora, 'programme.budget', programme);
  await ask(nora, 'programme.budget-file', programme);
  await ask(nora, 'programme.report', programme);
}

/** Risks, a meeting with its minutes and a decision, what did not work. A second person approves. */
async function tellOfSteering({ ask, signIn }: Teller, nora: Person, programme: string): Promise<void> {
  const nils = await signIn(accountOf.nils, 'administration');
  await ask(nora, 'programme.risk', programme);
  await ask(nora, 'programme.meeting', programme);
  const steering = async () => (await ask(nora, 'programme.steering', programme)).answer;
  const begun = await steering();
  const [meeting] = begun.meetings;
  await ask(nora, 'programme.risk-over', programme, { input: { risk: begun.risks[0].id } });
  await ask(nora, 'programme.minutes', programme, { input: { meeting: meeting.id } });
  await ask(nora, 'programme.decision', programme, { input: { meeting: meeting.id } });
  const [held] = (await steering()).meetings;
  await ask(nora, 'programme.decision-done', programme, { input: { decision: held.decisions[0].id } });
  await ask(nils, 'programme.approve', programme, { input: { meeting: held.id, version: held.minutes[0].act } });
  await ask(nora, 'programme.lesson', programme);
}

/** A recommendation that is followed up, and a practice that a second person has reviewed. */
async function tellOfRegister({ ask, signIn, newId }: Teller, nora: Person): Promise<void> {
  const nils = await signIn(accountOf.nils, 'administration');
  const [recommendation, practice] = [newId(), newId()];
  await ask(nora, 'recommendation.take', recommendation);
  await ask(nora, 'recommendation.follow', recommendation);
  await ask(nora, 'recommendation.change', recommendation);
  const { answer: stated } = await ask(nora, 'recommendation.state', recommendation);
  await ask(nora, 'recommendation.withdraw', recommendation, { input: { entry: newestToWithdraw(stated) } });
  await ask(nora, 'recommendation.read', recommendation);
  await ask(nora, 'recommendation.list', '');
  await ask(nora, 'recommendation.file', '');
  await ask(nora, 'practice.add', practice);
  const { answer: changed } = await ask(nora, 'practice.change', practice);
  await ask(nils, 'practice.review', practice, { input: { version: changed.practice.version } });
  await ask(nora, 'practice.read', practice);
  await ask(nora, 'practice.list', '');
  await ask(nora, 'practice.file', '');
  const { answer: ended } = await ask(nora, 'practice.end', practice);
  await ask(nora, 'practice.withdraw', practice, { input: { entry: newestToWithdraw(ended) } });
}
