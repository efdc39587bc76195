import { type ChartLine, ChartLink, ChartThing, GraphHeader, type Located } from './graph.ts';
import type { LinkFault } from './link-fault.ts';
import { ownershipCycles } from './ownership-cycle.ts';

export type CheckedGraph = { readonly lines: readonly ChartLine[]; readonly faults: readonly LinkFault[] };

/** A file of links, line by line: what is wrong with a line alone, and then with what the lines say of each other. */
export function checkGraphFile(values: readonly Located<unknown>[]): CheckedGraph {
  const [header, ...rest] = values;
  if (!GraphHeader.safeParse(header?.value).success)
    return { lines: [], faults: [{ line: header?.line ?? 1, id: '', code: 'header', at: '' }] };
  const faults: LinkFault[] = [];
  const lines: Located<ChartLine>[] = [];
  for (const { line, value } of rest) {
    const isLink = (value as { is?: unknown } | null)?.is === 'link';
    const read = isLink ? ChartLink.safeParse(value) : ChartThing.safeParse(value);
    if (read.success) lines.push({ line, value: read.data });
    else {
      const [issue] = read.error.issues;
      const id = (value as { id?: unknown } | null)?.id;
      const named = typeof id === 'string' ? id : '';
      const at = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '');
      faults.push({ line, id: named, code: at === '' ? 'not-an-object' : 'wrong-choice', at });
    }
  }
  return { lines: lines.map(({ value }) => value), faults: [...faults, ...graphFaults(lines)] };
}

/** An id that stands twice, a link to what is not there, a thing that owns itself through others. */
export function graphFaults(lines: readonly Located<ChartLine>[]): readonly LinkFault[] {
  const faults: LinkFault[] = [];
  const seen = new Set<string>();
  const things = new Set<string>();
  for (const { line, value } of lines) {
    if (seen.has(value.id)) faults.push({ line, id: value.id, code: 'twice', at: '' });
    seen.add(value.id);
    if (value.is === 'thing') things.add(value.id);
  }
  const links = lines.flatMap(({ line, value }) => (value.is === 'link' ? [{ line, value }] : []));
  for (const { line, value } of links)
    for (const end of ['from', 'to'] as const)
      if (!things.has(value[end])) faults.push({ line, id: value.id, code: 'dangling', at: `${end}: ${value[end]}` });
  return [...faults, ...cycleFaults(links)];
}

/** One fault for each ring of owners, at the line of its first link, naming the links in their order. */
export const cycleFaults = (links: readonly Located<ChartLink>[]): readonly LinkFault[] =>
  ownershipCycles(links).map((ring) => {
    const first = ring.reduce((one, other) => (other.line < one.line ? other : one));
    const said = ring.map(({ line, value }) => `${value.from} → ${value.to} (${line})`);
    return { line: first.line, id: first.value.id, code: 'cycle', at: said.join(', ') };
  });
