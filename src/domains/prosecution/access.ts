import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';
import type { CriminalFile } from './fold.ts';
import type { ArrivedLetter } from './letters/letter-fold.ts';

/*
 * Who may do what in a criminal file. The file was looked for in realms that are open now; this says the same once more of
 * the one that was found. Only whoever investigates crime comes in: nobody acts here in support, supervision or analysis,
 * and a house that only supports, such as an NGO, has no field for a suspect at all.
 */

export const investigates = (who: Who): boolean => who.capacity === 'criminal-investigation';

export const mayRead = (who: Who, found: InFile): boolean => investigates(who) && partIn(who, found).length > 0;

/** A list may be read when each of its lines may. */
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

/** Whoever may read in a file may write there if their part in it is to write. */
export const mayInvestigate = (who: Who, file: InFile): boolean =>
  mayRead(who, file) && partIn(who, file).some((part) => part.mayWrite);

/** What a letter becomes is decided where it lies and where the file lies. */
export const mayTakeLetter = (who: Who, found: InFile & { readonly file: InFile }): boolean =>
  mayInvestigate(who, found) && mayInvestigate(who, found.file);

/** The verbs a page offers this person for a file that they read: those that the server would carry out now. */
export function offered(
  who: Who,
  found: InFile & { readonly file: CriminalFile },
  held: readonly string[],
): readonly string[] {
  if (!mayInvestigate(who, found)) return [];
  const { file } = found;
  const isOpen = file.openedAt !== null;
  const possible: Readonly<Record<string, boolean>> = {
    'investigation.open': !isOpen,
    'investigation.plan-decision': isOpen,
    'injured-party.add': true,
    'injured-party.meets-support': file.parties.length > 0,
    'suspect.add': true,
    'suspect.notify': file.suspects.some(({ notifiedOn }) => notifiedOn === null),
    'evidence.add': true,
    'evidence.correct': file.items.length > 0,
    'evidence.request': true,
    'evidence.reply': file.requests.some(({ reply }) => reply === null),
    'evidence.send': file.items.length > 0,
    'element.set': file.parties.length > 0,
    'question.leave': file.parties.length > 0,
    'directive.give': isOpen,
    'directive.answer': file.directives.some(({ answered, letter }) => answered === null && letter === null),
    'decision.make': file.parties.length > 0,
    'decision.second-look': file.decisions.some(
      ({ by, secondLook, lines }) => by !== who.actor && !secondLook && lines.some(({ reason }) => reason === 'RC08'),
    ),
    'verdict.record': file.decisions.some(({ lines }) => lines.some(({ reason }) => reason === 'RC15')),
    'file.serve': file.items.length > 0,
    'defence.reply': file.services.length > 0,
    'defence.disclose': file.services.length > 0,
  };
  return held.filter((verb) => possible[verb]);
}

export const offeredOnLetter = (
  who: Who,
  found: InFile & { readonly letter: ArrivedLetter },
  held: readonly string[],
): readonly string[] => {
  if (!mayInvestigate(who, found) || found.letter.takenBy) return [];
  const verb = found.letter.kind === 'directive' ? 'criminal-letter.answer' : 'criminal-letter.take';
  return held.filter((one) => one === verb);
};
