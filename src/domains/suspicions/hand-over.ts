import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { type Between, type Consented, checkGround, saidWithIt, send, wrongAt } from '../disclosures/public.ts';
import type { HandOverFacts } from './act-facts.ts';
import { handOverAct } from './acts.ts';
import { suspicionLetter } from './letter.ts';
import { suspicionMessages } from './messages.ts';
import { type HandedFact, type HandOver, handedFacts, type SuspicionSnapshot } from './schema.ts';

/** What the hand-over needs to know. Ids come from outside, so that the rule is the same every time. */
export type HandingOver = Between & {
  readonly at: RealmKey;
  /** Whether the visit that is named is one of this file. */
  readonly visitIsHere: boolean;
  readonly reference: string;
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

/** The person has said yes to this very hand-over, or has not: nobody else can say it for them. */
export const consentIn = (answer: string): Consented => {
  const yes = saidWithIt(answer === 'yes');
  return () => yes;
};

/** What crosses: everything that was filled in, and nothing that was not. */
export const handedIn = ({ facts, narrative, reach }: Pick<HandOver, 'facts' | 'narrative' | 'reach'>) => {
  const snapshot: SuspicionSnapshot = {
    ...facts,
    ...(narrative === null ? {} : { narrative }),
    ...(reach === null ? {} : { reach }),
  };
  const isThere = (fact: HandedFact): boolean => snapshot[fact] !== undefined && snapshot[fact] !== null;
  return { snapshot, chosen: handedFacts.filter(isThere) };
};

/** What would tell of a person, and so has no place in a consultation. */
const ofPerson = ['called', 'contact', 'reach', 'narrative'] as const;

/**
 * The hand-over: one act in the house that saw something, and one act of sending on which the letter rests. Whoever is to
 * own it gets it by letter. A consultation tells of nobody; somebody who said no is not handed over by name or alias.
 */
export function handOver(input: HandOver, handing: HandingOver): ActDraft[] {
  const { facts } = input;
  const { snapshot, chosen } = handedIn(input);
  if (facts.about === 'consultation') {
    const told = ofPerson.find((fact) => chosen.includes(fact));
    if (told) {
      const isWord = told === 'reach' || told === 'narrative';
      throw wrongAt(isWord ? told : `facts.${told}`, suspicionMessages.personInConsultation);
    }
  } else {
    if (facts.called === null) throw wrongAt('facts.called', suspicionMessages.aliasMissing);
    if (facts.consent === 'no') throw wrongAt('facts.consent', suspicionMessages.saidNo);
  }
  checkGround({ ...input, facts: chosen }, { ...handing, consented: consentIn(facts.consent) });

  const { recipient } = handing;
  const words = { narrative: input.narrative, reach: input.reach };
  const given = Object.entries(words).flatMap(([name, word]) => (word === null ? [] : [[name, word] as const]));
  const told: HandOverFacts = {
    ...facts,
    reference: handing.reference,
    to: recipient.name,
    handed: chosen,
    ground: input.ground,
    letter: handing.letter,
    words: given.map(([name]) => name as 'narrative' | 'reach'),
    // Nobody waits for help because a visit is not here: a phone's may have been kept, and then the hand-over names none.
    ...(input.visit !== undefined && handing.visitIsHere ? { visit: input.visit } : {}),
  };
  return [
    handOverAct.draft({
      at: handing.at,
      id: input.act.id,
      stream: input.suspicion,
      facts: told,
      words,
      ground: input.ground,
    }),
    send({
      at: handing.at,
      id: handing.sendAct,
      crossing: handing.crossing,
      letter: handing.letter,
      because: input.act.id,
      kind: suspicionLetter.kind,
      about: { kind: 'suspicion', id: input.suspicion },
      to: recipient,
      ground: input.ground,
      purpose: input.purpose,
      weighing: input.weighing,
      chosen,
      snapshot,
    }),
  ];
}
