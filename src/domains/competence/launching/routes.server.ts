import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { learnerPseudonym } from '../../../platform/crypto/pseudonym.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { mayLearn } from '../access.ts';
import type { OpenedPart } from '../library/schema.ts';
import { sealRecord } from '../library/sealing.server.ts';
import { findOpenPackage } from '../library/store.server.ts';
import { isCourseSatisfied, openingsLeft, partStateOf } from '../recording/satisfied.ts';
import { activityOf, homePageOf, systemStatement } from '../recording/system-statement.ts';
import { Code } from '../schema.ts';
import { getOwnRealm } from '../store.ts';
import { toLaunch } from './acts/launch.ts';
import { LaunchAnswer, PackagedCourse } from './schema.ts';
import { launchSecrets } from './secrets.server.ts';
import { addLaunch, addOwnStatement, endLaunches, findOwnAttempt, listOwnStatements } from './store.server.ts';

const ByCourse = z.strictObject({ course: Code });

/** A package as its learner goes on with it: in the version that they have begun, else in the newest. */
export async function findOwnPackage(tx: Tx, realms: readonly RealmKey[], course: string) {
  const attempt = await findOwnAttempt(tx, realms, course);
  const begun = attempt && (await findOpenPackage(tx, course, attempt.state.version));
  if (attempt && begun) {
    const statements = await listOwnStatements(tx, attempt.at, attempt.id);
    return { open: begun, attempt, statements, isDone: isCourseSatisfied(begun.opens, statements) };
  }
  const open = await findOpenPackage(tx, course, null);
  return open && { open, attempt: null, statements: [], isDone: false };
}

const titleIn = ({ title, id }: OpenedPart, language: string): string =>
  title[language] ??
  Object.entries(title).find(([tag]) => tag.split('-')[0] === language)?.[1] ??
  Object.values(title)[0] ??
  id;

/** The operations of who learns with a package of another maker. */
export const launchingRoutes = () => [
  query({
    name: 'packaged-course.read',
    path: '/api/packaged-courses/:course',
    roles: everybody,
    params: ByCourse,
    input: Nothing,
    answer: PackagedCourse,
    load: (tx, call) => findOwnPackage(tx, call.readable, call.params.course),
    may: mayLearn,
    show: async (_tx, { open, statements, isDone }, call) => {
      const { title, about, language, givenBy, licence, minutes, standard } = open.line;
      return {
        ...{ course: open.course, version: open.version, title, about, language, givenBy, licence, minutes, standard },
        parts: open.opens.map((part, unit) => ({
          title: titleIn(part, call.texts.language),
          state: partStateOf(open.opens, unit, statements),
        })),
        isDone,
      };
    },
  }),

  actRoute(toLaunch, {
    path: '/api/packaged-courses/:course/launch',
    status: 201,
    params: ByCourse,
    answer: LaunchAnswer,
    load: async (tx, call) => {
      const at = await getOwnRealm(tx);
      const found = await findOwnPackage(tx, [at], call.params.course);
      if (!found) return null;
      const id = found.attempt?.id ?? call.input.attempt;
      if (!found.attempt && (await hasBegun(tx, at, id))) throw new Problem('conflict', httpMessages.idUsed);
      return { id, at, ...found };
    },
    afterAppend: async (tx, { acts: [act] }, { id: attempt, at, open, statements }, call) => {
      const unit = call.input.part;
      const part = open.opens[unit];
      if (!act || !part) throw new Error('A part was opened that is not there.');
      const { ticket, place, fetching, auth } = launchSecrets(call.keys, act.id);
      await endLaunches(tx, attempt);
      await addLaunch(tx, at, {
        ...{ id: act.id, attempt, edition: open.edition, unit, account: call.who.actor, agency: call.who.agency },
        ...{ language: call.texts.language, openedAt: call.now },
        hashes: { ticket: sha256(ticket), place: sha256(place), fetching: sha256(fetching), auth: sha256(auth) },
      });
      const state = stating(tx, { at, attempt, edition: open.edition, parts: open.opens }, call);
      for (const left of openingsLeft(statements)) {
        const opened = statements.find(({ launch }) => launch === left.launch)?.openedAt ?? call.now;
        await state('abandoned', left.launch, left.unit, (call.now.getTime() - opened.getTime()) / 1000);
      }
      await state('launched', act.id, unit);
    },
    show: async (_tx, _at, _stream, call) => {
      const launch = call.input.act.id;
      return { launch, address: `/launch/${launchSecrets(call.keys, launch).ticket}` };
    },
  }),
];

/** States what the system that opens a part has to, in the record of its person. */
const stating =
  (
    tx: Tx,
    of: {
      readonly at: RealmKey;
      readonly attempt: string;
      readonly edition: string;
      readonly parts: readonly OpenedPart[];
    },
    call: AnyCall,
  ) =>
  async (verb: 'launched' | 'abandoned', launch: string, unit: number, seconds?: number): Promise<void> => {
    const { at, attempt, edition, parts } = of;
    const part = parts[unit];
    if (!part) return;
    const id = call.newOpaqueId();
    const name = learnerPseudonym(call.keys, call.who.agency, call.who.actor).toString('hex');
    const statement = systemStatement({
      ...{ id, verb, attempt, launch, part, at: call.now.toISOString() },
      actor: { homePage: homePageOf(call.who.agency), name },
      object: activityOf(edition, unit),
      ...(seconds === undefined ? {} : { seconds }),
    });
    const sealed = sealRecord(call.keys, attempt, id, JSON.stringify(statement));
    await addOwnStatement(tx, at, { id, attempt, launch, unit, verb, storedAt: call.now, sealed });
  };
