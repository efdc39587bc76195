import { sql } from 'kysely';
import { z } from 'zod';
import { learnerPseudonym } from '../../../platform/crypto/pseudonym.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { mayLearn } from '../access.ts';
import { titleFinder } from '../authoring/course-titles.server.ts';
import type { Lessons } from '../lesson-file.ts';
import { StatementsFile } from './schema.ts';
import { type StatedCertificate, statementOf } from './statement.ts';

type Row = StatedCertificate & { readonly owner: string };

async function listAgencyCertificates(tx: Tx): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select id, owner, course, version, issued_on as "issuedOn"
    from competence.agency_certificates()`.execute(tx);
  return rows;
}

/** What is given to other systems for learning, as a file that a person fetches and sends. */
export function statementRoutes(lessons: Pick<Lessons, 'courses'>) {
  const findTitle = titleFinder(lessons);
  return [
    query({
      name: 'statement.export',
      path: '/api/certificate-statements',
      roles: ['trainer'],
      params: Nothing,
      input: z.strictObject({}),
      answer: StatementsFile,
      proof: { of: 'export' },
      load: listAgencyCertificates,
      may: mayLearn,
      show: async (tx, rows, { who, keys }) => {
        const titles = new Map<string, { sv: string; en: string }>();
        for (const { course, version } of rows)
          if (!titles.has(course))
            titles.set(course, (await findTitle(tx, course, version)) ?? { sv: course, en: course });
        const statements = rows.map((row) =>
          statementOf(row, {
            agency: String(who.agency),
            pseudonym: learnerPseudonym(keys, who.agency, row.owner).toString('hex'),
            title: titles.get(row.course) ?? { sv: row.course, en: row.course },
          }),
        );
        return {
          name: 'statements.json',
          type: 'application/json',
          base64: Buffer.from(`${JSON.stringify(statements, null, 2)}\n`, 'utf8').toString('base64'),
          count: statements.length,
        };
      },
      look: (_rows) => ({ at: null, objects: [], fields: ['certificates'] }),
    }),
  ];
}
