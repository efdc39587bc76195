import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { printable } from '../../../kernel/text/printable.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import type { Knowledge } from '../entry.ts';
import { type ElementRead, type LawRead, type OffenceRead, readElements } from './elements.ts';
import { elementsTexts, unreadableTexts } from './elements-messages.ts';
import { FactsFile, factsIn } from './facts-file.ts';
import { factFaultTexts, factsTexts } from './facts-messages.ts';

export type FactsAsked = {
  readonly country: string;
  /** One offence, or every offence of the country. */
  readonly offence: string | null;
  readonly file: string;
  /** The day of the offence; where neither it nor the file gives one, today. */
  readonly on: string | null;
  readonly json: boolean;
};
type FactsIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: 'sv' | 'en';
  readonly today: string;
};

const longestFile = 4 * 1024 * 1024;

/**
 * `cape elements --country XX --facts FILE [--offence ID] [--on DAY] [--json]`: what facts support under the law of one country, element
 * by element. 0; 1 when the file or a fact is wrong; 2 when it was not tried.
 */
export async function readFactsCommand(asked: FactsAsked, knowledge: Knowledge, io: FactsIo): Promise<0 | 1 | 2> {
  const texts = textsIn(io.language);
  const name = printable(basename(asked.file));
  const content = await readFile(asked.file, 'utf8').catch(() => null);
  if (content === null || content.length > longestFile) {
    io.complain(texts.t(factsTexts.noFile, { name }));
    return 2;
  }
  const parsed = FactsFile.safeParse(parsedAs(content));
  if (!parsed.success) {
    for (const line of placesIn(parsed.error.issues))
      io.complain(texts.t(factsTexts.notFile, { name, at: line.at === '' ? '' : `${line.at}: `, detail: line.detail }));
    return 1;
  }
  const found = factsIn(parsed.data, { elements: knowledge.elements.entries, evidence: knowledge.evidence.entries });
  if (!('facts' in found)) {
    for (const fault of found) io.complain(texts.t(factFaultTexts[fault.wrong], shown(fault)));
    return 1;
  }
  const day = asked.on ?? found.on ?? io.today;
  const law = {
    offences: knowledge.offences.entries,
    elements: knowledge.elements.entries,
    concepts: knowledge.concepts.entries,
  };
  const read = readElements(law, { country: asked.country, day, facts: found.facts });
  if ('wrong' in read) {
    io.complain(texts.t(unreadableTexts[read.wrong], shown(read)));
    return read.wrong === 'both-ways' || read.wrong === 'unknown-concept' ? 1 : 2;
  }
  const chosen = onlyOffence(read, asked.offence);
  if (chosen === null) {
    const ids = [...new Set(allOf(read).map(({ offence }) => offence))].join(', ');
    io.complain(
      texts.t(factsTexts.noOffence, { country: asked.country, day, id: printable(asked.offence ?? ''), ids }),
    );
    return 2;
  }
  const told = { country: asked.country, day, read: chosen, knowledge };
  io.print(asked.json ? `${JSON.stringify(asJson(told, found.facts.length), null, 2)}\n` : inWords(told, texts, io));
  return 0;
}

/** YAML, and so JSON too; nothing where it is neither, which no shape lets pass. */
function parsedAs(content: string): unknown {
  try {
    return parse(content, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

type Issue = { readonly code: string; readonly path: readonly PropertyKey[]; readonly message: string };

/** Where a shape is not met. Of the two forms of the file the one is named that comes further. */
function placesIn(issues: readonly Issue[]): { at: string; detail: string }[] {
  return issues.flatMap((issue) => {
    const forms = 'errors' in issue ? (issue.errors as readonly (readonly Issue[])[]) : [];
    const deepest = (of: readonly Issue[]): number => Math.max(...of.map(({ path }) => path.length));
    const [nearest] = [...forms].sort((a, b) => deepest(b) - deepest(a));
    if (nearest) return placesIn(nearest);
    return [{ at: printable(issue.path.map(String).join('.')), detail: printable(issue.message) }];
  });
}

/** Codes from a file, safe to show in a terminal. */
const shown = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, printable(value)]));

const allOf = ({ offences, notSeenInForce }: LawRead): readonly OffenceRead[] => [...offences, ...notSeenInForce];

function onlyOffence(read: LawRead, offence: string | null): LawRead | null {
  if (offence === null) return read;
  const those = (some: readonly OffenceRead[]) => some.filter((one) => one.offence === offence);
  const only = { ...read, offences: those(read.offences), notSeenInForce: those(read.notSeenInForce) };
  return allOf(only).length > 0 ? only : null;
}

type Told = {
  readonly country: string;
  readonly day: string;
  readonly read: LawRead;
  readonly knowledge: Pick<Knowledge, 'offences' | 'elements'>;
};

/** Field by field, so that what a script reads stays as it is when the files of knowledge say more. */
function asJson({ country, day, read, knowledge }: Told, facts: number) {
  const element = (one: ElementRead) => {
    const known = knowledge.elements.entries.find(({ id }) => id === one.element);
    return { ...one, own: known?.own ?? null, sv: known?.sv, en: known?.en, provedBy: known?.proved_by ?? [] };
  };
  const offence = (one: OffenceRead) => {
    const known = knowledge.offences.entries.find(({ id }) => id === one.offence);
    return {
      offence: one.offence,
      kind: known?.kind,
      own: known?.own ?? null,
      sv: known?.sv,
      en: known?.en,
      provision: known?.provision,
      penalty: known?.penalty,
      verified: Boolean(known?.verified_on),
      readTwice: known?.read_twice ?? false,
      source: known?.source,
      reading: one.reading,
      state: one.state,
      steps: one.steps.map((step) => ({ ...step, elements: step.elements.map(element) })),
      beside: one.beside.map(element),
      after: one.after,
      decisive: one.decisive,
    };
  };
  return {
    country,
    day,
    facts,
    offences: read.offences.map(offence),
    notSeenInForce: read.notSeenInForce.map(offence),
    notInForce: read.notInForce,
  };
}

function inWords({ country, day, read, knowledge }: Told, { t }: Texts, { language }: FactsIo): string {
  const nameOf = (list: readonly { id: string; sv: string; en: string }[], id: string): string =>
    list.find((one) => one.id === id)?.[language] ?? id;
  const element = (one: ElementRead): string => {
    const counted = { count: one.for.length, against: one.against.length, independent: one.independent };
    const state = t(elementsTexts.rule[one.state]);
    return `      ${nameOf(knowledge.elements.entries, one.element)}: ${state} (${t(factsTexts.facts, counted)})`;
  };
  const offence = (one: OffenceRead): string[] => {
    const known = knowledge.offences.entries.find(({ id }) => id === one.offence);
    const said = [
      nameOf(knowledge.offences.entries, one.offence),
      ...(known ? [known.provision[language]] : []),
      ...(one.reading === 'child' ? [t(factsTexts.child)] : []),
      ...(known?.verified_on ? [] : [t(factsTexts.notVerified)]),
    ].join(', ');
    const decisive = one.decisive.map((id) => nameOf(knowledge.elements.entries, id)).join('; ');
    return [
      `  ${said}: ${t(elementsTexts.rule[one.state])}`,
      ...one.steps.flatMap((step) => [
        `    ${t(step.take === 'any' ? factsTexts.any : factsTexts.all)}`,
        ...step.elements.map(element),
      ]),
      ...(one.beside.length > 0 ? [`    ${t(factsTexts.beside)}`, ...one.beside.map(element)] : []),
      ...(decisive === '' ? [] : [`    ${t(factsTexts.decisive, { elements: decisive })}`]),
      '',
    ];
  };
  const lines = [t(factsTexts.law, { country, day }), '', ...read.offences.flatMap(offence)];
  if (read.notSeenInForce.length > 0) lines.push(t(factsTexts.notSeen), ...read.notSeenInForce.flatMap(offence));
  return `${lines.join('\n')}\n${t(factsTexts.caution)}\n`;
}
