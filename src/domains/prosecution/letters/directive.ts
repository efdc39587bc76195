import type { ActDraft } from '../../../kernel/act.ts';
import type { ActDef, WordsOf } from '../../../kernel/define-act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { send } from '../../disclosures/public.ts';
import { directiveAct, directiveAnswerAct } from '../acts.ts';
import { inFile, requireKnown, requireNew, type StoredFile, wrong } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import type { AnswerDirective, GiveDirective } from '../schema.ts';
import { directiveLetter, investigationGround } from './letter.ts';

/** A unit of another house to which something inside the investigation goes. Ids come from outside. */
export type InvestigationCrossing = {
  readonly to: { readonly unit: number; readonly name: Parameters<typeof send>[0]['to']['name'] };
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

/**
 * A directive: what, for which element, to whom, by when. To a unit of another house it goes by letter, with the words of
 * the directive and how this house calls the matter, and with nothing of the file.
 */
export function giveDirective(
  input: GiveDirective,
  stored: StoredFile,
  today: string,
  crossing: InvestigationCrossing | null,
): ActDraft[] {
  const { facts, words } = input;
  const { file } = stored;
  if (!file.openedAt) throw new Problem('conflict', fileMessages.notOpened);
  requireNew(file.directives, facts.directive);
  requireKnown(file, { parties: [facts.party] });
  if (facts.dueOn < today) throw wrong('facts.dueOn', fileMessages.dueInPast);
  const given = inFile(directiveAct, stored, {
    act: input.act,
    facts: { ...facts, letter: crossing?.letter ?? null, to: crossing?.to.name.unit ?? null },
    words,
  });
  if (!crossing) return [given];
  return [
    { ...given, ground: investigationGround },
    send({
      at: stored.at,
      id: crossing.sendAct,
      crossing: crossing.crossing,
      letter: crossing.letter,
      because: input.act.id,
      kind: directiveLetter.kind,
      about: { kind: 'investigation', id: stored.id },
      to: crossing.to,
      ground: investigationGround,
      purpose: words.what,
      weighing: null,
      chosen: ['element', 'dueOn', 'what', 'about'],
      snapshot: { element: facts.element, dueOn: facts.dueOn, what: words.what, about: file.reference },
    }),
  ];
}

/** A directive inside the unit is answered with what was found, or with nothing found. */
export function answerDirective(input: AnswerDirective, stored: StoredFile): ActDraft[] {
  const directive = stored.file.directives.find(({ id }) => id === input.facts.directive);
  if (!directive) throw wrong('facts.directive', fileMessages.directiveUnknown);
  if (directive.answered) throw new Problem('conflict', fileMessages.directiveAnswered);
  requireKnown(stored.file, { items: input.facts.items });
  return [inFile(directiveAnswerAct, stored, input)];
}

/** One act on a letter that has arrived. */
export const onLetter = <Facts, Words extends string>(
  kind: ActDef<string, Facts, Words>,
  letter: { readonly id: string; readonly at: StoredFile['at'] },
  id: string,
  said: { readonly facts: Facts; readonly words?: WordsOf<Words> },
): ActDraft => kind.draft({ at: letter.at, id, stream: letter.id, ...said });
