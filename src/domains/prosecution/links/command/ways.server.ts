import { sha256 } from '../../../../platform/crypto/digest.ts';
import { checkStatements, statementJudge } from '../bods/check-statements.server.ts';
import { fromBods } from '../bods/from-bods.ts';
import { toBods } from '../bods/to-bods.ts';
import { checkGraphFile, cycleFaults } from '../check-graph.ts';
import { checkEntities } from '../ftm/check-entities.ts';
import { fromFtm } from '../ftm/from-ftm.ts';
import { readFtmModel } from '../ftm/read-model.server.ts';
import { ftmLine, toFtm } from '../ftm/to-ftm.ts';
import { type ChartLine, graphHeader, type Located } from '../graph.ts';
import type { LinkFault, LinkRemark } from '../link-fault.ts';

export type LinkStandard = 'ftm' | 'bods';

/** A file in the other format, whole; where something is wrong, `content` is empty. */
export type TurnedFile = {
  readonly content: string;
  readonly entries: readonly unknown[];
  readonly things: number;
  readonly links: number;
  readonly faults: readonly LinkFault[];
  readonly remarks: readonly LinkRemark[];
};

type Turn = (values: readonly Located<unknown>[]) => TurnedFile;

const oneALine = (entries: readonly string[]): string => entries.map((line) => `${line}\n`).join('');

/** The four ways between a standard and a file of links. */
export const linkWays = (
  knowledge: string,
  today: string,
): Readonly<Record<LinkStandard, Record<'in' | 'out', Turn>>> => ({
  ftm: { in: (values) => ftmIn(values, knowledge), out: (values) => ftmOut(values, knowledge) },
  bods: { in: (values) => bodsIn(values, knowledge), out: (values) => bodsOut(values, knowledge, today) },
});

const counted = (lines: readonly ChartLine[]) => {
  const things = lines.filter(({ is }) => is === 'thing').length;
  return { things, links: lines.length - things };
};

const wrong = (faults: readonly LinkFault[], remarks: readonly LinkRemark[] = []): TurnedFile => ({
  ...{ content: '', entries: [], things: 0, links: 0, faults, remarks },
});

function asGraph(lines: readonly Located<ChartLine>[], remarks: readonly LinkRemark[]): TurnedFile {
  const links = lines.flatMap(({ line, value }) => (value.is === 'link' ? [{ line, value }] : []));
  const faults = cycleFaults(links);
  if (faults.length > 0) return wrong(faults, remarks);
  const entries = [graphHeader, ...lines.map(({ value }) => value)];
  const content = oneALine(entries.map((one) => JSON.stringify(one)));
  return { content, entries, ...counted(lines.map(({ value }) => value)), faults, remarks };
}

function ftmIn(values: readonly Located<unknown>[], knowledge: string): TurnedFile {
  const model = readFtmModel(knowledge);
  const { entities, faults, remarks } = checkEntities(values, model);
  return faults.length > 0 ? wrong(faults, remarks) : asGraph(fromFtm(entities, model), remarks);
}

function bodsIn(values: readonly Located<unknown>[], knowledge: string): TurnedFile {
  const { statements, faults } = checkStatements(values, statementJudge(knowledge));
  return faults.length > 0 ? wrong(faults) : asGraph(fromBods(statements), []);
}

/** The line of the file that is read on which a thing or link stands: what is written of it is checked once more, and named there. */
const lineOf = (values: readonly Located<unknown>[]): ((id: unknown) => number) => {
  const lines = new Map(values.map(({ line, value }) => [(value as { id?: unknown } | null)?.id, line]));
  return (id) => lines.get(id) ?? 1;
};

function ftmOut(values: readonly Located<unknown>[], knowledge: string): TurnedFile {
  const { lines, faults } = checkGraphFile(values);
  if (faults.length > 0) return wrong(faults);
  const model = readFtmModel(knowledge);
  const written = toFtm(lines, model).map(ftmLine);
  const entries: readonly unknown[] = written.map((line) => JSON.parse(line));
  const at = lineOf(values);
  const again = checkEntities(
    entries.map((value) => ({ line: at((value as { id: unknown }).id), value })),
    model,
  );
  if (again.faults.length > 0) return wrong(again.faults, again.remarks);
  return { content: oneALine(written), entries, ...counted(lines), faults: [], remarks: again.remarks };
}

const digestOf = (recordId: string): string => `cape-${sha256(recordId).toString('hex').slice(0, 40)}`;

function bodsOut(values: readonly Located<unknown>[], knowledge: string, today: string): TurnedFile {
  const { lines, faults } = checkGraphFile(values);
  if (faults.length > 0) return wrong(faults);
  const at = lineOf(values);
  const { statements, leftOut } = toBods(lines, { today, statementId: digestOf, publisher: 'CAPE' });
  const remarks = leftOut.map(({ id, kind }) => ({ line: at(id), id, code: 'left-out' as const, at: kind }));
  const again = checkStatements(
    statements.map((value) => ({ line: at(value.recordId), value })),
    statementJudge(knowledge),
  );
  if (again.faults.length > 0) return wrong(again.faults, remarks);
  const rows = statements.map((one) => JSON.stringify(one));
  const content = rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
  const left = new Set(leftOut);
  return { content, entries: statements, ...counted(lines.filter((line) => !left.has(line))), faults: [], remarks };
}
