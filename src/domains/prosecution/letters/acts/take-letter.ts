import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayTakeLetter } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofLetter } from '../../criminal.ts';
import type { Item } from '../../criminal-file.ts';
import { nextNumber } from '../../evidence/item-number.ts';
import type { ItemFacts } from '../../evidence/schema.ts';
import { inFile } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import type { LetterForFile, LetterIntoFile } from '../arrived-letter.ts';
import type { Came } from '../letter.ts';
import { takeIn } from './take-in.ts';

/** Items of a received disclosure become part of a file of this agency. */
const TakeLetter = z.strictObject({ act: ActEnvelope, file: Uuid });
type TakeLetter = z.infer<typeof TakeLetter>;

/** The disclosure was taken, and into which file. */
const Facts = z.strictObject({ file: Uuid, letter: Uuid });
type Facts = z.infer<typeof Facts>;

export const takeLetter: ActDef<'criminal-letter.take', Facts, never> = defineAct({
  ...ofLetter,
  type: 'criminal-letter.take',
  facts: Facts,
  icon: 'hand-palm',
  sentence: () => ({ message: actMessages.letterTaken }),
});

/** Numbers as the sender gave them; one that is taken here gets the next free one. */
function numbered(items: readonly ItemFacts[], there: readonly Item[]): ItemFacts[] {
  const used = there.map(({ number }) => ({ number }));
  return items.map((item) => {
    const isFree = !used.some(({ number }) => number === item.number);
    const number = isFree ? item.number : nextNumber(used);
    used.push({ number });
    return { ...item, number };
  });
}

type Taking = LetterIntoFile & {
  readonly came: Came;
  /** The alias of an injured party of the file. */
  readonly alias: (party: string) => string;
  readonly takeInAct: string;
};

/**
 * Items of a received disclosure become part of a file of this agency, unchanged. An injured party with the same alias here is
 * the same person; others are new. When the disclosure answers a directive of this file, that directive is answered.
 */
export const toTakeLetter: Doing<TakeLetter, LetterForFile, Taking> = {
  act: takeLetter,
  input: TakeLetter,
  roles: ['officer'],
  may: mayTakeLetter,
  possible: ({ state }) => {
    if (state.kind !== 'investigation-file') return new Problem('conflict', fileMessages.letterOfOtherKind);
    return state.takenBy ? new Problem('conflict', fileMessages.letterTaken) : null;
  },
  acts: ({ act }, { id, at, state, file, came: { snapshot, texts }, alias, takeInAct }) => {
    const { parties, items: there, directives } = file.state;
    const here = new Map(
      snapshot.parties.map((party) => {
        const same = parties.find((one) => alias(one.id) === texts[`party.${party}`]);
        return [party, same?.id ?? party];
      }),
    );
    const own = (party: string): string => here.get(party) ?? party;
    const items = numbered(snapshot.items, there).map((item) => ({
      ...item,
      parties: item.parties.map(own),
      accountOf: item.accountOf === null ? null : own(item.accountOf),
    }));
    const directive = directives.find(({ letter }) => letter !== null && letter === snapshot.answers);
    const answered = directive && snapshot.answer ? { directive: directive.id, answer: snapshot.answer } : null;
    const newParties = snapshot.parties.filter(
      (party) => own(party) === party && !parties.some((one) => one.id === party),
    );
    const { letter, from } = state;
    return [
      takeLetter.draft({ at, id: act.id, stream: id, facts: { file: file.id, letter } }),
      inFile(takeIn, file, {
        act: { id: takeInAct },
        facts: { letter, from: from.unit, items, newParties, answered },
        words: texts,
      }),
    ];
  },
};
