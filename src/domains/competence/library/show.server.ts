import { type Here, offered } from '../../../kernel/doing.ts';
import { openFile, openWordsOf } from '../../../platform/acts/open-file.ts';
import { showTimeline } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import { toRemovePackage } from './acts/remove-package.ts';
import { toReplacePackage } from './acts/replace-package.ts';
import { toWithdrawPackage } from './acts/withdraw-package.ts';
import { libraryMessages } from './messages.ts';
import { type CoursePackage, newestEdition, packageState } from './package.ts';
import { PackageDescription, type PackageRow, type PackageShown } from './schema.ts';

/** What was erased is described by nothing but its short name. */
const describedIn = (words: string | undefined, course: string): PackageDescription => {
  const parsed = PackageDescription.safeParse(JSON.parse(words ?? 'null'));
  return parsed.success
    ? parsed.data
    : { title: course, about: course, language: 'und', givenBy: '–', licence: '–', minutes: 1, months: 12 };
};

export async function showPackage(
  tx: Tx,
  { id, at, state }: Here<CoursePackage>,
  call: AnyCall,
): Promise<PackageShown> {
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.texts.t(libraryMessages.anotherPerson);
  return {
    id,
    course: state.course,
    state: packageState(state),
    description: describedIn(words.get(newestEdition(state).edition)?.description, state.course),
    editions: state.editions.map(({ version, standard, sha256, bytes, files, parts, addedAt, addedBy }) => ({
      ...{ version, standard, sha256, bytes, files, parts, addedAt },
      addedBy: nameOf(addedBy),
    })),
    timeline: showTimeline(rows, {
      registry: call.registry,
      texts: call.texts,
      // The description stands on the page; in a line of the timeline it would be its raw form.
      words: new Map([...words].map(([act, { description: _, ...rest }]) => [act, rest])),
      nameOf,
    }),
    may: offered([toReplacePackage, toWithdrawPackage, toRemovePackage], call.who, { id, at, state }, call.verbs),
  };
}

export async function showPackages(tx: Tx, all: readonly Here<CoursePackage>[], call: AnyCall): Promise<PackageRow[]> {
  const shown: PackageRow[] = [];
  for (const { id, at, state } of all) {
    const newest = newestEdition(state);
    const words = await openWordsOf(tx, call, at, { stream: id, act: newest.edition });
    const { title, language } = describedIn(words?.description, state.course);
    shown.push({
      ...{ id, course: state.course, title, language, standard: newest.standard, version: newest.version },
      state: packageState(state),
      addedAt: newest.addedAt,
    });
  }
  return shown.sort((a, b) => b.addedAt.localeCompare(a.addedAt));
}
