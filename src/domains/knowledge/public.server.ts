import type { MessageValues } from '../../kernel/message.ts';
import type { Knowledge } from './entry.ts';
import type { Ground } from './law/grounds.ts';
import { checkKnowledge, type PlacedFault, parseText } from './read.server.ts';
import type { Invented } from './sources/invented.ts';

export { calendarsIn } from './calendars-in.server.ts';
export { knowledgeCommand } from './command.server.ts';
export { elementsCommand } from './law/elements-command.server.ts';
export { payIn } from './pay/pay-in.server.ts';
export { inDemo } from './sources/invented.ts';

/**
 * Everything that is known, and apart from it what was made up for a demo. A file that is wrong stops the start with its name, line, entry and what is
 * wrong.
 */
export async function readKnowledge(
  folder: string,
  parse = parseText,
): Promise<{ readonly knowledge: Knowledge; readonly invented: Invented; readonly grounds: readonly Ground[] }> {
  const { knowledge, invented, grounds, faults } = await checkKnowledge(folder, parse);
  const [first] = faults;
  if (first || !knowledge) throw new Error(first ? sentenceOf(folder, first) : folder);
  return { knowledge, invented, grounds };
}

const sentenceOf = (folder: string, { file, line, entry, text, values }: PlacedFault): string =>
  `${folder}/${file}:${line}: ${entry ? `${entry}: ` : ''}${filled(text.message, values)}`;

/** The start prints English, as every line that a server writes for its operator. */
const filled = (message: string, values: MessageValues): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? name));
