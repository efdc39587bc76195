import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestToWithdraw } from './deeds.ts';

const frame = [{ id: 'part-1', kind: 'police', people: 12, take: null, units: [], name: 'Provdelen' }];

export const surveyDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const nora = await signIn(accountOf.nora, 'administration');
    const [survey, link, dropped] = [newId(), newId(), newId()];
    const census = { method: 'census', closesOn: '2027-03-31' };
    const chosen = { ids: ['QB-01', 'QB-02'], main: 'QB-01' };
    await ask(nora, 'survey.create', survey, { input: census });
    await ask(nora, 'survey.change', survey, { input: census });
    await ask(nora, 'survey.frame', survey, { input: { strata: frame } });
    await ask(nora, 'survey.questions', survey, { input: chosen });
    await ask(nora, 'survey.question', survey);
    const refused = await ask(nora, 'survey.review', survey).then(
      () => false,
      () => true,
    );
    if (!refused) throw new Error('A question was reviewed by the person who wrote it.');
    await ask(nora, 'survey.draw', survey);
    await ask(nora, 'survey.open', survey);
    await ask(nora, 'survey.invite', survey);
    await ask(nora, 'survey.remind', survey);
    await ask(nora, 'survey.extend', survey, { input: { closesOn: '2027-04-30' } });
    await ask(nora, 'survey.read', survey);
    await ask(nora, 'survey.create', link, { input: { closesOn: '2027-03-31' } });
    await ask(nora, 'survey.questions', link, { input: chosen });
    await ask(nora, 'survey.open', link);
    await ask(nora, 'survey.close', link);
    await ask(nora, 'survey.results', link);
    await ask(nora, 'survey.file', link);
    await ask(nora, 'survey.create', dropped, { input: { closesOn: '2027-03-31' } });
    const { answer } = await ask(nora, 'survey.read', dropped);
    await ask(nora, 'survey.withdraw', dropped, { input: { entry: newestToWithdraw(answer) } });
    const { answer: shown } = await ask(nora, 'survey.read', survey);
    const [next] = shown.responsible.couldTake;
    if (next) await ask(nora, 'survey.change-responsible', survey, { input: { to: next.id } });
    await ask(nora, 'survey.list', '');
  },
  tables: [
    {
      table: 'surveys.survey_now',
      changed: { id: copyId('survey'), reference: "'E-COPY-' || n", began_at: copyMoment, withdrawn: 'n % 50 = 0' },
    },
    { table: 'surveys.sheet', changed: { survey: copyId('sheet'), link: 'null' } },
    { table: 'surveys.invitation', changed: { id: copyId('invitation'), survey: copyId('invited') } },
    { table: 'surveys.ballot', changed: { survey: copyId('ballot'), hash: "sha256(('copy' || n)::bytea)" } },
    { table: 'surveys.box', changed: { survey: copyId('box') } },
  ],
};
