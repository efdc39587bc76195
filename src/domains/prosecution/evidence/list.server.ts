import type { RealmKey } from '../../../kernel/act.ts';
import { codeOf, codesIn, several } from '../../../kernel/lists/listed.ts';
import { columnNames } from '../../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../../platform/lists/list-kind.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { investigates, mayList } from '../access.ts';
import { bearings } from '../codes.ts';
import { listEvidenceFiles } from '../store.ts';
import { type EvidenceLine, evidenceLines, evidenceStates } from './evidence-lines.ts';
import { tableNames } from './table-names.ts';

type EvidenceNeeds = { readonly knowledge: Pick<Knowledge, 'evidence' | 'elements' | 'holders'> };
type Line = EvidenceLine & RealmKey & { readonly called: string; readonly file: string; readonly reference: string };

/**
 * The evidence of all criminal files that this person opens, as a table: kinds, elements, days and states. What a piece says is sealed in its file and
 * not here.
 */
export const evidenceList: ListKind<EvidenceNeeds> = listKind<Line, EvidenceNeeds>({
  verb: 'investigation.list',
  called: tableNames.called,
  usual: { column: 'until', down: false, called: tableNames.untilFirst },
  may: mayList,
  load: async (tx, call, limit) => {
    if (!investigates(call.who)) return [];
    const { t } = call.texts;
    const files = await listEvidenceFiles(tx, call.readable, limit);
    return files
      .flatMap(({ id: file, country, realm, reference, ...of }) =>
        evidenceLines(of).map((line) => ({
          ...line,
          ...{ country, realm, file, reference },
          called: line.number ?? t(tableNames.notCome),
        })),
      )
      .slice(0, limit);
  },
  opens: ({ file }) => ({ kind: 'investigation', id: file }),
  names: async (_tx, { texts: { language } }, lines, { knowledge }) => {
    const there = (column: string) => [...new Set(lines.flatMap(({ values }) => codesIn(values[column] ?? null)))];
    type Entries = readonly { readonly id: string; readonly sv: string; readonly en: string }[];
    const named = (entries: Entries, column: string) =>
      there(column).map((code) => {
        const name = entries.find(({ id }) => codeOf(id) === code)?.[language] ?? code;
        return [code, name.charAt(0).toLocaleUpperCase(language) + name.slice(1)] as const;
      });
    return {
      kind: named(knowledge.evidence.entries, 'kind'),
      elements: named(knowledge.elements.entries, 'elements'),
      holder: named(knowledge.holders.entries, 'holder'),
    };
  },
  columns: [
    { id: 'number', label: tableNames.number, kind: 'reference', of: ({ called }) => called },
    { id: 'file', label: tableNames.file, kind: 'reference', of: ({ reference }) => reference },
    { id: 'kind', label: tableNames.kind, kind: 'choice', of: ({ type }) => type },
    { id: 'elements', label: tableNames.elements, kind: 'several', of: ({ elements }) => several(elements) },
    {
      id: 'bearing',
      label: tableNames.bearing,
      kind: 'choice',
      choices: bearings.map((code) => [code, tableNames[code]]),
      of: ({ bearing }) => bearing,
    },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: evidenceStates.map((code) => [code, tableNames[code]]),
      of: ({ state }) => state,
    },
    { id: 'holder', label: tableNames.holder, kind: 'choice', of: ({ holder }) => holder },
    { id: 'until', label: tableNames.until, kind: 'day', of: ({ until }) => until },
    { id: 'on', label: tableNames.on, kind: 'day', of: ({ on }) => on },
  ],
});
