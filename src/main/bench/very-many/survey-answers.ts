import { codeOfInvitation } from '../../../domains/surveys/answering/code.server.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, setStage, testNow } from '../../../testing/people.ts';
import { startWhole } from '../../proofs/world/whole-server.ts';
import { open } from '../opened.ts';
import { type BenchRow, row, type Section, spread, timeOf } from '../row.ts';
import { type BenchPlace, newPlaces } from '../where.ts';

const respondents = 200;
const headers = {
  ...{ host: 'localhost', 'sec-fetch-site': 'same-origin' },
  'content-type': 'application/x-www-form-urlencoded',
};
const ids = ['QB-01', 'QB-02', 'QB-03', 'QB-04', 'QB-05', 'QB-06', 'QB-07', 'QB-08'];

async function measure(place: BenchPlace): Promise<readonly BenchRow[]> {
  const stage = await setStage(await open(place));
  const { kind: database } = stage.store;
  const { server } = await startWhole(stage);
  const newId = () => uuidV7(testNow, randomBytes(16));
  try {
    const nora = await stage.signIn(accountOf.nora, 'administration');
    const survey = newId();
    const send = (verb: string, input: object, params: object = { id: survey }) =>
      stage.ask(nora, verb, params, { act: nora.envelope(), ...input });
    const described = { title: 'Prov', aim: 'Prov', method: 'census', closesOn: '2026-12-18', repeats: null };
    await send('survey.create', { survey, ...described }, {});
    const part = { id: 'part-1', kind: 'police', people: respondents, take: null, units: [], name: 'Provdelen' };
    await send('survey.frame', { asOf: '2026-11-01', leftOut: null, strata: [part] });
    await send('survey.questions', { ids, main: 'QB-05' });
    await send('survey.draw', {});
    await send('survey.open', {});
    const addresses = Array.from({ length: respondents }, (_, at) => `paahittad-${at}@verket.example`);
    const inviting = await timeOf(() =>
      send('survey.invite', { stratum: 'part-1', unit: null, language: 'sv', addresses }),
    );
    const invited = await stage.store.asOwner<{ id: string }>('select id from surveys.invitation');
    const paths = invited.map(({ id }) => `/survey/sv/${codeOfInvitation(stage.store.keys, id)}`);
    const together = async (ask: (url: string) => Promise<{ statusCode: number }>): Promise<readonly number[]> =>
      Promise.all(
        paths.map((url) =>
          timeOf(async () => {
            const { statusCode } = await ask(url);
            if (statusCode !== 200) throw new Error(`A respondent was answered ${statusCode}.`);
          }),
        ),
      );
    const opened = await together((url) => server.inject({ url, headers }));
    const payload = ids.map((_, at) => `q${at + 1}=a`).join('&');
    const answered = await together((url) => server.inject({ method: 'POST', url, headers, payload }));
    const closing = await timeOf(() => send('survey.close', { why: null }));
    const results = await timeOf(() => stage.ask(nora, 'survey.results', { id: survey }));
    const of = { database, clients: respondents } as const;
    return [
      row('survey', 'invite 200 people, one act', { n: respondents, p50Ms: inviting, database }),
      row('survey', 'open the survey, 200 at once', { ...of, ...spread(opened) }),
      row('survey', 'answer eight questions, 200 at once', { ...of, ...spread(answered) }),
      row('survey', 'close it', { n: 1, p50Ms: closing, database }),
      row('survey', 'its results', { n: respondents, p50Ms: results, database }),
    ];
  } finally {
    await server.close();
    await stage.store.close();
  }
}

/** A mail to two hundred people, who open its link and answer in the same moment. */
export const surveyAnswers: Section = {
  name: 'survey',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) rows.push(...(await measure(place)));
    return rows;
  },
};
