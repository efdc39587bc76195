import { type Texts, textsIn } from '../../platform/pages/catalogue.ts';
import { countriesWithLaw } from './countries.ts';
import { lists } from './lists.ts';
import { checkTexts } from './messages.ts';
import { checkKnowledge, type PlacedFault, type parseText } from './read.server.ts';
import { bareSources } from './sources/bare-sources.ts';
import type { Reading } from './sources/citation.ts';
import { countInvented } from './sources/invented.ts';
import { lookAgain } from './sources/look-again.ts';

export type KnowledgeIo = {
  readonly print: (text: string) => void;
  /** The folder `knowledge`. */
  readonly knowledge: string;
  readonly language: 'sv' | 'en';
  /** The day of the check: what had to be looked at again by then is named. */
  readonly today: string;
  /** One object for a script instead of sentences. */
  readonly json?: boolean;
  readonly parse?: typeof parseText;
};

/** `cape knowledge check`: whether the files fit together. 0 when they do; 1 when not, with file, line, entry and fault. */
export async function knowledgeCommand(io: KnowledgeIo): Promise<0 | 1> {
  const texts = textsIn(io.language);
  const checked = await checkKnowledge(io.knowledge, io.parse);
  const { faults, knowledge, files } = checked;
  if (io.json) io.print(`${JSON.stringify(reportOf(checked, texts, io.today))}\n`);
  if (faults.length > 0 || !knowledge) {
    if (io.json) return 1;
    for (const fault of faults) io.print(`${lineOf(fault, texts)}\n`);
    io.print(`${texts.t(checkTexts.wrong, { faults: faults.length })}\n`);
    return 1;
  }
  const { entries, unverified } = countOf(checked);
  if (io.json) return 0;
  io.print(`${texts.t(checkTexts.right, { entries, files, unverified })}\n`);
  const invented = countInvented(checked.invented);
  if (invented > 0) io.print(`${texts.t(checkTexts.invented, { invented })}\n`);
  const bare = bareSources(knowledge).reduce((sum, { ids }) => sum + ids.length, 0);
  if (bare > 0) io.print(`${texts.t(checkTexts.bare, { entries: bare })}\n`);
  // Files whose day has passed still hold: it is a warning, and no fault.
  for (const due of lookAgain(allOf(checked), io.today))
    io.print(`${texts.t(checkTexts.lookAgain, { entry: due.id, day: due.on })}\n`);
  return 0;
}

type Checked = Awaited<ReturnType<typeof checkKnowledge>>;

type OfAll = Reading & { readonly id: string; readonly verified_on?: string | null | undefined };

/** All entries of lists and all grounds, without what was made up. */
const allOf = ({ knowledge, grounds }: Checked): readonly OfAll[] => [
  ...lists.flatMap((list): readonly OfAll[] => knowledge?.[list].entries ?? []),
  ...grounds,
];

/** How many entries there are, and how many of them have not been compared with their source. */
function countOf(checked: Checked): { readonly entries: number; readonly unverified: number } {
  const all = allOf(checked);
  return { entries: all.length, unverified: all.filter(({ verified_on }) => !verified_on).length };
}

/**
 * What a script reads; its keys stay as they are. When the files cannot be read as lists nothing can be counted: every
 * number is then null, since zero would say that there are none.
 */
function reportOf(checked: Checked, { t }: Texts, today: string) {
  const { knowledge, invented, faults } = checked;
  const all = allOf(checked);
  return {
    ilo: knowledge?.ilo11.entries.length ?? null,
    delphi: knowledge?.delphi.entries.length ?? null,
    inspection: knowledge?.observations.entries.length ?? null,
    obstacles: knowledge?.obstacles.entries.length ?? null,
    evidence: knowledge?.evidence.entries.length ?? null,
    countries: knowledge ? countriesWithLaw(knowledge) : null,
    unverified: knowledge ? countOf(checked).unverified : null,
    invented: knowledge ? countInvented(invented) : null,
    cited: knowledge ? all.filter(({ citations }) => citations).length : null,
    read_once: knowledge ? all.filter(({ read_twice }) => read_twice === false).length : null,
    look_again: knowledge ? lookAgain(all, today) : null,
    bare_sources: knowledge ? bareSources(knowledge) : null,
    errors: faults.map(({ file, line, entry, text, values }) => ({ file, line, entry, text: t(text, values) })),
  };
}

const lineOf = ({ file, line, entry, text, values }: PlacedFault, { t }: Texts): string =>
  `${file}:${line}: ${entry ? `${t(checkTexts.entry, { entry })}: ` : ''}${t(text, values)}`;
