import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayCorrect } from '../access.ts';
import { personMessages } from '../messages.ts';
import { type FoundPerson, ofPerson } from '../person.ts';
import { PersonFacts } from '../schema.ts';

/** A correction states only the fields that it changes. */
const CorrectPerson = z.strictObject({ act: ActEnvelope, facts: PersonFacts.partial(), reason: text(500).nullable() });
type CorrectPerson = z.infer<typeof CorrectPerson>;

const Facts = z.strictObject({ changed: PersonFacts.partial() });
type Facts = z.infer<typeof Facts>;

export const correctPerson: ActDef<'person.correct', Facts, 'reason'> = defineAct({
  type: 'person.correct',
  stream: 'person',
  nature: 'record',
  facts: Facts,
  words: ['reason'],
  icon: 'pencil-line',
  sentence: () => ({ message: personMessages.corrected }),
  retainRule: 'person',
});

/** A person, and the aliases that others in the file have or had. */
type Correcting = FoundPerson & { readonly taken: ReadonlySet<string> };

/** Says again what is known of a person. An alias that they had stays theirs, so that what was written under it is about no one else. */
export const toCorrect: Doing<CorrectPerson, FoundPerson, Correcting> = {
  act: correctPerson,
  input: CorrectPerson,
  roles: ['officer', 'lead'],
  may: mayCorrect,
  refuses: ({ facts }, { state, taken }) => {
    const { alias, language, birthYear, sex } = { ...state, ...facts };
    const message = personMessages.aliasTaken;
    if (taken.has(alias)) return new Problem('conflict', message, {}, [{ path: 'facts.alias', message }]);
    return alias === state.alias && language === state.language && birthYear === state.birthYear && sex === state.sex
      ? wrongAt('facts.language', personMessages.nothingChanged)
      : null;
  },
  acts: ({ act, facts, reason }, found) => [
    correctPerson.draft({ ...ofPerson(found, act), facts: { changed: facts }, words: { reason } }),
  ],
};
