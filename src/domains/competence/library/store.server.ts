import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { foldPackage } from './fold-package.ts';
import { type CoursePackage, packageState } from './package.ts';
import type { EditionLine, OpenedPart } from './schema.ts';

/** The only file that knows the tables of packages as they are given. Every question names its realms; what crosses comes from functions. */

const packages = projection<CoursePackage>('competence.course_package_now', {
  course: ({ course }) => course,
  state: packageState,
  open_edition: ({ withdrawn, removed, editions }) =>
    withdrawn || removed ? null : (editions.at(-1)?.edition ?? null),
});

export const { find: findPackage, again: packageAgain } = packages;

/** So many are shown. An agency has some dozens. */
const most = 200;

export async function listPackages(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<CoursePackage>[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: CoursePackage }>`
    select p.country, p.realm::text as realm, p.id, p.folded
    from ${permittedRealms(realms)}
    join competence.course_package_now p on p.country = permitted.country and p.realm = permitted.realm
    order by p.id desc limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

/** One version as its learners open it. */
export type OpenPackage = {
  readonly edition: string;
  readonly package: string;
  readonly course: string;
  readonly version: number;
  readonly agency: number;
  readonly line: EditionLine;
};

export async function listOpenPackages(tx: Tx): Promise<readonly (OpenPackage & { readonly parts: number })[]> {
  const { rows } = await sql<
    OpenPackage & { parts: number }
  >`select edition, package, course, version, agency, line, parts from competence.open_packages()`.execute(tx);
  return rows;
}

export async function findOpenPackage(
  tx: Tx,
  course: string,
  version: number | null,
): Promise<(OpenPackage & { readonly opens: readonly OpenedPart[] }) | null> {
  const { rows } = await sql<OpenPackage & { opens: readonly OpenedPart[] }>`
    select edition, package, course, version, agency, line, opens from competence.package_taken(${course}, ${version})`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export async function addPackageEdition(
  tx: Tx,
  at: RealmKey,
  edition: OpenPackage & { readonly opens: readonly OpenedPart[] },
): Promise<void> {
  const { edition: id, package: of, course, version, agency, line, opens } = edition;
  await sql`insert into competence.package_edition (country, realm, id, package, course, version, agency, line, opens)
    values (${at.country}, ${at.realm}, ${id}, ${of}, ${course}, ${version}, ${agency}, ${JSON.stringify(line)}::jsonb,
      ${JSON.stringify(opens)}::jsonb)`.execute(tx);
}

export async function addPackageFile(
  tx: Tx,
  at: RealmKey,
  file: { readonly edition: string; readonly name: string; readonly bytes: number; readonly sealed: Buffer },
): Promise<void> {
  const { edition, name, bytes, sealed } = file;
  await sql`insert into competence.package_file (country, realm, edition, name, bytes, sealed)
    values (${at.country}, ${at.realm}, ${edition}, ${name}, ${bytes}, ${sealed})`.execute(tx);
}

export async function listPackageFiles(
  tx: Tx,
  at: RealmKey,
  edition: string,
): Promise<readonly { readonly name: string; readonly sealed: Buffer }[]> {
  const { rows } = await sql<{ name: string; sealed: Buffer }>`select name, sealed from competence.package_file
    where country = ${at.country} and realm = ${at.realm} and edition = ${edition} order by name`.execute(tx);
  return rows;
}

export async function forgetPackageFiles(tx: Tx, id: string): Promise<void> {
  await sql`select competence.forget_package_files(${id}::uuid)`.execute(tx);
}

/** Keeps one piece of what a person sends. Of another package they sent before, nothing stays. */
export async function keepPackagePiece(
  tx: Tx,
  at: RealmKey,
  piece: { readonly content: string; readonly piece: number; readonly sentBy: string; readonly sealed: Buffer },
): Promise<void> {
  await sql`select competence.forget_pieces(${piece.content}::uuid)`.execute(tx);
  await sql`insert into competence.package_piece (country, realm, content, piece, sent_by, sealed)
    values (${at.country}, ${at.realm}, ${piece.content}, ${piece.piece}, ${piece.sentBy}, ${piece.sealed})
    on conflict do nothing`.execute(tx);
}

/** What a person has sent of a package, in order; empty where a piece in between is not there. */
export async function listPackagePieces(
  tx: Tx,
  at: RealmKey,
  { content, sentBy }: { readonly content: string; readonly sentBy: string },
): Promise<readonly Buffer[]> {
  const { rows } = await sql<{ piece: number; sealed: Buffer }>`select piece, sealed from competence.package_piece
    where country = ${at.country} and realm = ${at.realm} and content = ${content} and sent_by = ${sentBy} order by piece`.execute(
    tx,
  );
  return rows.every(({ piece }, place) => piece === place) ? rows.map(({ sealed }) => sealed) : [];
}

export async function forgetPackagePieces(tx: Tx): Promise<void> {
  await sql`select competence.forget_pieces(null)`.execute(tx);
}

export const packageStream: StreamKind<CoursePackage> = {
  kind: 'course-package',
  fold: foldPackage,
  save: packages.save,
  saveAll: packages.saveAll,
  tasks: () => [],
};
