import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { decideAct } from './acts.ts';
import { maySeeAnswers } from './blind.ts';
import { countDecided, type Decided } from './counted.ts';
import { differ } from './differ.ts';
import type { Screening } from './fold.ts';
import { identificationMessages } from './messages.ts';
import type { Decide } from './schema.ts';

/**
 * The decision whether somebody is presumed to be a victim: by a named person, with grounds and what speaks against them.
 * No rule decides it and no number is asked. Who has not seen the answers cannot decide on them; only a sign on which the
 * readers differed becomes an item to practise on.
 */
export function decide(
  input: Decide,
  of: {
    readonly id: string;
    readonly at: RealmKey;
    readonly screening: Screening;
    readonly actor: string;
  } & Pick<Decided, 'handed' | 'person'>,
): ActDraft[] {
  const { screening } = of;
  if (!maySeeAnswers(screening, of.actor)) throw new Problem('conflict', identificationMessages.notSeen);
  const [first, second] = screening.readings;
  const differing = first && second ? differ(first.answers, second.answers) : [];
  if (input.training.some((code) => !differing.includes(code))) {
    throw new Problem('invalid', identificationMessages.noDifference, {}, [
      { path: 'training', message: identificationMessages.noDifference },
    ]);
  }
  const { presumed, restsOn, training, grounds, against } = input;
  return [
    decideAct.draft({
      at: of.at,
      id: input.act.id,
      stream: of.id,
      facts: { presumed, restsOn, training },
      words: { grounds, against },
      basedOn: screening.readings.map(({ act }) => act),
      ...countDecided(input, { ...of, about: screening.about, country: of.at.country }),
    }),
  ];
}
