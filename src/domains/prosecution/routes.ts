import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { type Endpoint, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { listUnits } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { type FileLimits, usualLimits } from '../attachments/public.ts';
import { investigates, mayInvestigate, mayList, mayRead } from './access.ts';
import { visitMediaQuery } from './evidence/named-medium.server.ts';
import { toFileReport } from './investigation/acts/file-report.ts';
import { letterCommands } from './letters/routes.server.ts';
import { showLetter } from './letters/show.server.ts';
import { packageQuery } from './package/routes.server.ts';
import { filePapers } from './paper/routes.server.ts';
import { fileCommands } from './routes-file.server.ts';
import { fileKnownIn, showFile, showFileAgain } from './show.server.ts';
import { FileAnswer, FileList, FileShown, FilesInCase, LetterShown, UnitList } from './shown.ts';
import { nextMove, saidOfElements } from './standing.ts';
import { findFile, findLetter, listFiles, listFilesOfCase, listOpenLetters } from './store.ts';

const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

/** The operations on criminal files. Of knowledge they need how independent each kind of evidence is of a person's account, and the law. */
export function prosecutionRoutes(
  knowledge: Parameters<typeof fileKnownIn>[0],
  limits: FileLimits = usualLimits,
): readonly Endpoint[] {
  const known = fileKnownIn(knowledge);
  return [
    query({
      name: 'investigation.list',
      path: '/api/investigations',
      roles: ['officer', 'reader'],
      params: Nothing,
      input: z.strictObject({ after: z.string().max(200).optional(), case: Uuid.optional() }),
      answer: FileList,
      load: async (tx, call) => {
        // A joint workspace is shared by people of several capacities: criminal files are listed only to those who investigate.
        if (!investigates(call.who)) return { files: [], letters: [] };
        const files = await listFiles(tx, call.readable, {
          case: call.input.case ?? null,
          before: page.after(call.input.after),
          limit: page.limit,
        });
        const letters = call.input.after || call.input.case ? [] : await listOpenLetters(tx, call.readable);
        return { files, letters };
      },
      may: (who, { files, letters }) => mayList(who, [...files, ...letters.map(({ at }) => at)]),
      show: async (_tx, { files, letters }, call) => {
        const { shown, next } = page.of(files, (line) => ({ at: line.reported_at.toISOString(), id: line.id }));
        const { language } = call.texts;
        return {
          items: shown.map((line) => ({
            id: line.id,
            reference: line.reference,
            status: line.status,
            parties: line.parties,
            items: line.items,
            reportedAt: line.reported_at.toISOString(),
            decisionDue: line.decision_due,
          })),
          letters: letters.map(({ id, state: letter }) => ({
            id,
            kind: letter.kind,
            reference: letter.reference,
            from: `${letter.from.unit[language]}, ${letter.from.house[language]}`,
            arrivedAt: letter.arrivedAt,
            dueOn: letter.dueOn,
          })),
          next,
        };
      },
    }),

    query({
      name: 'investigation.in-case',
      path: '/api/investigations-of-case/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: FilesInCase,
      load: async (tx, call) => (investigates(call.who) ? listFilesOfCase(tx, call.readable, call.params.id) : []),
      may: mayList,
      show: async (_tx, files) => ({
        items: files.map(({ id, state: file }) => ({
          id,
          reference: file.reference,
          status: file.status,
          parties: file.parties.length,
          items: file.items.length,
          reportedAt: file.reportedAt,
          decisionDue: file.decisionDue,
          elements: saidOfElements(file),
          nextMove: nextMove(file),
        })),
      }),
    }),

    query({
      name: 'investigation.read',
      path: '/api/investigations/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: FileShown,
      load: (tx, call) => findFile(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showFile(tx, stored, call, known),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['words'] }),
    }),

    query({
      name: 'criminal-letter.read',
      path: '/api/criminal-letters/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: LetterShown,
      load: (tx, call) => findLetter(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showLetter(tx, stored, call),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['words'] }),
    }),

    query({
      name: 'investigation.units',
      path: '/api/investigations/:id/units',
      roles: ['officer'],
      params: ById,
      input: Nothing,
      answer: UnitList,
      load: (tx, call) => findFile(tx, call.writable, call.params.id, { lock: false }),
      may: mayInvestigate,
      show: async (tx, _stored, call) => {
        const { language } = call.texts;
        const units = await listUnits(tx);
        return {
          items: units
            .filter(({ id, takesLettersOn }) => takesLettersOn === 'criminal' && id !== call.who.unit)
            .map(({ id, name, agencyName }) => ({ unit: id, name: name[language], agency: agencyName[language] })),
        };
      },
    }),

    visitMediaQuery,

    actRoute(toFileReport, {
      path: '/api/investigations/report',
      status: 201,
      params: Nothing,
      answer: FileAnswer,
      load: async (tx, { own, readable, input: { file: id }, random }) => {
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const before = await findFile(tx, readable, id, { lock: false });
        if (before || (await hasBegun(tx, own, id))) throw new Problem('conflict', httpMessages.idUsed);
        return { id, at: own, reference: reference('F', random(7)), law: known.lawOf(own.country) };
      },
      show: showFileAgain(known),
    }),

    ...fileCommands(known, { evidence: knowledge.evidence, limits }),
    packageQuery(limits),
    ...filePapers(knowledge, known),
    ...letterCommands(known),
  ];
}
