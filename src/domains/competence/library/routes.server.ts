import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { plainZip } from '../../../platform/files/plain-zip.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayLearn, mayReadCertificate as mayReadOwn } from '../access.ts';
import { isCourseTaken } from '../authoring/store.server.ts';
import type { Lessons } from '../lesson-file.ts';
import { packageProblem } from '../packages/package-problem.ts';
import { toAddPackage } from './acts/add-package.ts';
import { toRemovePackage } from './acts/remove-package.ts';
import { toReplacePackage } from './acts/replace-package.ts';
import { toWithdrawPackage } from './acts/withdraw-package.ts';
import { type BroughtFiles, broughtIn, partsOf, titleOf } from './brought.server.ts';
import { libraryMessages } from './messages.ts';
import { newestEdition } from './package.ts';
import {
  PackageAnswer,
  type PackageDescription,
  PackageFound,
  PackageList,
  PackageShown,
  PackageZip,
} from './schema.ts';
import { openSealedFile, sealFile } from './sealing.server.ts';
import { showPackage, showPackages } from './show.server.ts';
import {
  addPackageEdition,
  addPackageFile,
  findPackage,
  forgetPackageFiles,
  forgetPackagePieces,
  listPackageFiles,
  listPackages,
  packageAgain,
} from './store.server.ts';

const ByContent = z.strictObject({ content: Uuid });

function ownFile({ own }: AnyCall): RealmKey {
  if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  return own;
}

type Bringing = { readonly id: string; readonly at: RealmKey } & BroughtFiles;

/** Stores the files of a version where its learners will open them, and takes the pieces away in which they came. */
async function storeEdition(
  tx: Tx,
  { id, at, checked }: Bringing,
  of: {
    readonly edition: string;
    readonly course: string;
    readonly version: number;
    readonly description: PackageDescription;
  },
  call: AnyCall,
): Promise<void> {
  if (!checked) throw new Error('A package was taken that was not checked.');
  const { edition, course, version, description } = of;
  const activity = checked.course.kind === 'cmi5' ? checked.course.id : `urn:cape:course:${course}`;
  await addPackageEdition(tx, at, {
    ...{ edition, package: id, course, version, agency: call.who.agency, opens: partsOf(checked) },
    line: { ...description, standard: checked.course.kind, activity },
  });
  for (const [name, content] of checked.files)
    await addPackageFile(tx, at, {
      ...{ edition, name, bytes: content.length },
      sealed: sealFile(call.keys, edition, name, content),
    });
  await forgetPackagePieces(tx);
}

/** The operations of packages of other makers, for the training lead who gives them. */
export function libraryRoutes(lessons: Pick<Lessons, 'courses'>) {
  const answered = {
    answer: PackageAnswer,
    show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
      package: await showPackage(tx, await packageAgain(tx, at, stream), call),
    }),
  };

  return [
    query({
      name: 'course-package.list',
      path: '/api/course-packages',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: PackageList,
      load: async (tx, call) =>
        call.verbs.includes('course-package.read') ? await listPackages(tx, call.readable) : [],
      may: mayLearn,
      show: async (tx, all, call) => ({
        mayAdd: call.verbs.includes('course-package.add'),
        items: await showPackages(tx, all, call),
      }),
    }),

    query({
      name: 'course-package.check',
      path: '/api/course-packages/sent/:content',
      roles: ['trainer'],
      params: ByContent,
      input: Nothing,
      answer: PackageFound,
      load: (tx, call) => broughtIn(tx, ownFile(call), call.params.content, call),
      may: mayLearn,
      show: async (_tx, { brought, checked, bytes }, call) => {
        if ('fault' in brought || !checked)
          throw packageProblem('fault' in brought ? brought : { fault: 'damaged', at: '' });
        const { language } = call.texts;
        const { title, in: tag } = titleOf(checked, language);
        return {
          ...{ content: call.params.content, standard: checked.course.kind, title, language: tag, bytes },
          parts: partsOf(checked).map((part) => part.title[language] ?? Object.values(part.title)[0] ?? part.id),
          files: checked.files.size,
        };
      },
    }),

    query({
      name: 'course-package.read',
      path: '/api/course-packages/:id',
      roles: ['trainer'],
      params: ById,
      input: Nothing,
      answer: PackageShown,
      load: (tx, call) => findPackage(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadOwn,
      show: (tx, found, call) => showPackage(tx, found, call),
    }),

    query({
      name: 'course-package.export',
      path: '/api/course-packages/:id/package',
      roles: ['trainer'],
      params: ById,
      input: Nothing,
      answer: PackageZip,
      proof: { of: 'export', notAsked: 'It was made by another maker and came as a file, and goes as the same files.' },
      load: (tx, call) => findPackage(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadOwn,
      show: async (_tx, { state, at }) => {
        if (state.removed) throw new Problem('conflict', libraryMessages.filesGone);
        const { edition, version } = newestEdition(state);
        return { name: `${state.course}-${version}.zip`, edition, country: at.country, realm: at.realm };
      },
      sends: async ({ name, edition, country, realm }, { database, walls, keys, token }) => {
        const files = await database.transaction('cape_read', async (tx) =>
          (await walls.enter(tx, token, null)) ? await listPackageFiles(tx, { country, realm }, edition) : [],
        );
        const zip = plainZip(files.map(({ name, sealed }) => [name, openSealedFile(keys, edition, name, sealed)]));
        return { name, bytes: zip.length, contents: piecesOf(zip) };
      },
    }),

    actRoute(toAddPackage, {
      ...answered,
      path: '/api/course-packages/add',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { package: id, content, course } = call.input;
        const at = ownFile(call);
        if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
        const isTaken = lessons.courses.some((one) => one.id === course) || (await isCourseTaken(tx, course, id));
        return { id, at, isTaken, ...(await broughtIn(tx, at, content, call)) };
      },
      afterAppend: (tx, { acts: [act] }, found, call) =>
        storeEdition(tx, found, { edition: act?.id ?? '', version: 1, ...call.input }, call),
    }),

    actRoute(toReplacePackage, {
      ...answered,
      path: '/api/course-packages/:id/replace',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findPackage(tx, call.writable, call.params.id, { lock: true });
        return found && { ...found, ...(await broughtIn(tx, ownFile(call), call.input.content, call)) };
      },
      afterAppend: (tx, { acts: [act] }, found, call) => {
        const { course, editions } = found.state;
        const version = editions.length + 1;
        return storeEdition(tx, found, { edition: act?.id ?? '', course, version, ...call.input }, call);
      },
    }),

    actRoute(toWithdrawPackage, {
      ...answered,
      path: '/api/course-packages/:id/withdraw',
      status: 200,
      params: ById,
      load: (tx, call) => findPackage(tx, call.writable, call.params.id, { lock: true }),
    }),

    actRoute(toRemovePackage, {
      ...answered,
      path: '/api/course-packages/:id/remove',
      status: 200,
      params: ById,
      load: (tx, call) => findPackage(tx, call.writable, call.params.id, { lock: true }),
      afterAppend: (tx, _decision, { id }) => forgetPackageFiles(tx, id),
    }),
  ];
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_048_576) yield bytes.subarray(at, at + 1_048_576);
}
