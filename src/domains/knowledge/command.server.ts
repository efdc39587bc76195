import { type Texts, textsIn } from '../../platform/pages/catalogue.ts';
import { lists } from './entry.ts';
import { checkTexts } from './messages.ts';
import { checkKnowledge, type PlacedFault } from './read.server.ts';

export type KnowledgeIo = {
  readonly print: (text: string) => void;
  /** The folder `knowledge`. */
  readonly knowledge: string;
  readonly language: 'sv' | 'en';
};

/** `cape knowledge check`: whether the files fit together. 0 when they do; 1 when not, with file, line, entry and fault. */
export async function knowledgeCommand(io: KnowledgeIo): Promise<0 | 1> {
  const texts = textsIn(io.language);
  const { faults, knowledge, grounds, files } = await checkKnowledge(io.knowledge, 'SE');
  if (faults.length > 0 || !knowledge) {
    for (const fault of faults) io.print(`${lineOf(fault, texts)}\n`);
    io.print(`${texts.t(checkTexts.wrong, { faults: faults.length })}\n`);
    return 1;
  }
  const entries = lists.flatMap(
    (list): readonly { readonly unverified?: true | undefined }[] => knowledge[list].entries,
  );
  const unverified =
    entries.filter((entry) => entry.unverified).length + grounds.filter((ground) => ground.verified_on === null).length;
  io.print(`${texts.t(checkTexts.right, { entries: entries.length + grounds.length, files, unverified })}\n`);
  return 0;
}

const lineOf = ({ file, line, entry, text, values }: PlacedFault, { t }: Texts): string =>
  `${file}:${line}: ${entry ? `${t(checkTexts.entry, { entry })}: ` : ''}${t(text, values)}`;
