import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { type CheckedPackage, readPackage } from '../packages/check-package.server.ts';
import type { PackageFault } from '../packages/package-fault.ts';
import type { BroughtPackage } from './brought.ts';
import { libraryMessages } from './messages.ts';
import type { OpenedPart } from './schema.ts';
import { openPackagePiece } from './sealing.server.ts';
import { listPackagePieces } from './store.server.ts';

export type BroughtFiles = {
  readonly brought: BroughtPackage;
  readonly checked: CheckedPackage | null;
  readonly bytes: number;
};

/** What the caller has sent under this id, whole and checked. */
export async function broughtIn(tx: Tx, at: RealmKey, content: string, call: AnyCall): Promise<BroughtFiles> {
  const pieces = await listPackagePieces(tx, at, { content, sentBy: call.who.actor });
  if (pieces.length === 0) throw new Problem('conflict', libraryMessages.notWhole);
  const bytes = Buffer.concat(pieces.map((sealed, piece) => openPackagePiece(call.keys, content, piece, sealed)));
  const checked = await readPackage(bytes);
  if ('fault' in checked) return { brought: checked satisfies PackageFault, checked: null, bytes: bytes.length };
  const facts = {
    standard: checked.course.kind,
    sha256: sha256(bytes).toString('hex'),
    bytes: bytes.length,
    files: checked.files.size,
    parts: partsOf(checked).length,
  };
  return { brought: { facts }, checked, bytes: bytes.length };
}

/** The parts that are opened, in the same form for both standards: an item of SCORM is done when it says so, or says that it was passed. */
export function partsOf({ course }: CheckedPackage): readonly OpenedPart[] {
  if (course.kind === 'cmi5')
    return course.units.map(({ id, title, file, query, moveOn, masteryScore, launchParameters }) => ({
      ...{ id, title, file, query, moveOn, masteryScore, launchParameters },
    }));
  return course.items.map(({ id, title, file, query }) => ({
    ...{ id, title: { und: title }, file, query, moveOn: 'CompletedOrPassed' as const },
    ...{ masteryScore: null, launchParameters: '' },
  }));
}

/** The title of a course as its maker wrote it, with the language in which that is; `und` where it does not say. */
export function titleOf({ course }: CheckedPackage, language: string): { readonly title: string; readonly in: string } {
  if (typeof course.title === 'string') return { title: course.title, in: 'und' };
  const all = Object.entries(course.title);
  const [first] = all;
  const [tag, title] = all.find(([one]) => one.split('-')[0] === language) ?? first ?? ['und', ''];
  return { title, in: tag };
}
