import { course, rightAnswers } from '../../../domains/competence/testing/lessons.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { type BenchRow, row, type Section, timesTogether } from '../row.ts';
import { serve } from '../served.ts';
import { signInAs, type WebClient } from '../web-client.ts';
import { newPlaces } from '../where.ts';

/** As many as a training day that a whole agency takes at the same hour. */
const learnersAtOnce = 200;
/** People of the demo, each in as many sessions as it takes. */
const personas = ['ines', 'karin', 'paula', 'linus', 'maja', 'tova', 'nora', 'sara', 'ivar', 'ulf'];

/** Two hundred learners, each with a session and a connection of their own: the page Learn, a course, and its certificate. */
export const learners: Section = {
  name: 'learners',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    const answers = rightAnswers(course('first-evening'));
    for (const place of await newPlaces(workshop)) {
      const server = await serve(place);
      const clients: WebClient[] = [];
      for (let at = 0; at < learnersAtOnce; at++)
        clients.push(await signInAs(server.url, personas[at % personas.length] ?? 'ines'));
      const operations: readonly (readonly [string, (client: WebClient) => Promise<unknown>])[] = [
        ['learning.read', (client) => client.get('/api/learning')],
        ['course.read', (client) => client.get('/api/courses/inspector')],
        [
          'course.complete',
          async (client) => {
            const certificate = uuidV7(new Date(), randomBytes(16));
            const status = await client.command('/api/courses/first-evening/complete', { certificate, answers });
            if (status !== 201) throw new Error(`Completing a course gave ${status}.`);
          },
        ],
      ];
      for (const [name, work] of operations) {
        workshop.say(`${place.kind}, ${name}, ${learnersAtOnce} at once`);
        const figures = await timesTogether({ clients: learnersAtOnce, warmUp: 20, count: 600 }, (at) => {
          const client = clients[at];
          if (!client) throw new Error('There are fewer learners than asked for.');
          return work(client);
        });
        rows.push(row('learners', name, { database: place.kind, ...figures }));
      }
      for (const client of clients) client.close();
      await server.stop();
    }
    return rows;
  },
};
