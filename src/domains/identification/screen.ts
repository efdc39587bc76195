import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { addSignsAct, screenAct } from './acts.ts';
import { type Decided, sameAsRead } from './counted.ts';
import type { Screening } from './fold.ts';
import { identificationMessages } from './messages.ts';
import type { AddSigns, Screen, ScreenBlind } from './schema.ts';

/** The first reading: a record of what one person found of each sign. It says whose they are, and counts nothing. */
export function screen(
  input: Screen,
  { at, reference, handed, person }: { at: RealmKey; reference: string } & Pick<Decided, 'handed' | 'person'>,
): ActDraft[] {
  return [
    screenAct.draft({
      at,
      id: input.act.id,
      stream: input.screening,
      facts: { reading: 1, reference, about: input.about, answers: input.answers },
      words: { note: input.note },
      same: sameAsRead({ id: input.screening, about: input.about, handed }, person),
    }),
  ];
}

/** The second reading, by somebody else and blind. There are two, and no reader reads twice: that would not be independent. */
export function screenBlind(
  input: ScreenBlind,
  of: { readonly id: string; readonly at: RealmKey; readonly screening: Screening; readonly actor: string },
): ActDraft[] {
  const { screening } = of;
  if (screening.decision) throw new Problem('conflict', identificationMessages.alreadyDecided);
  if (screening.readings.length > 1) throw new Problem('conflict', identificationMessages.alreadyTwo);
  if (screening.readings.some(({ actor }) => actor === of.actor))
    throw new Problem('conflict', identificationMessages.sameReader);
  return [
    screenAct.draft({
      at: of.at,
      id: input.act.id,
      stream: of.id,
      facts: { reading: 2, reference: null, about: null, answers: input.answers },
      words: { note: input.note },
      // It rests on nothing that was answered before: its author has not seen it.
      basedOn: [],
    }),
  ];
}

/**
 * What the first reader found in a later sitting. Only while nobody else has read or decided: afterwards it would not be
 * independent of what the other found.
 */
export function addSigns(
  input: AddSigns,
  of: { readonly id: string; readonly at: RealmKey; readonly screening: Screening; readonly actor: string },
): ActDraft[] {
  const { screening } = of;
  if (screening.status !== 'one-reading') throw new Problem('conflict', identificationMessages.othersHaveRead);
  if (screening.readings[0]?.actor !== of.actor) throw new Problem('forbidden', identificationMessages.notYourReading);
  return [
    addSignsAct.draft({
      at: of.at,
      id: input.act.id,
      stream: of.id,
      facts: { answers: input.answers },
      words: { note: input.note },
    }),
  ];
}
