import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import {
  type Between,
  type Consented,
  groundProblem,
  Reasons,
  Sender,
  saidWithIt,
  send,
} from '../../disclosures/public.ts';
import { mayHandOver } from '../access.ts';
import { suspicionLetter } from '../letter.ts';
import { suspicionMessages } from '../messages.ts';
import type { Replaced } from '../replies/acts/send-on.ts';
import { type HandedFact, handedFacts, Narrative, Reach, SuspicionFacts, type SuspicionSnapshot } from '../schema.ts';

const HandOver = Reasons.extend({
  act: ActEnvelope,
  suspicion: Uuid,
  facts: SuspicionFacts,
  narrative: Narrative.nullable(),
  /** How the person can be reached, as free text: a number, a place, what to say and what not. */
  reach: Reach.nullable(),
  /** The visit to a place of work in which it was seen, of the sending agency. It stays here. */
  visit: Uuid.optional(),
  /** The hand-over of this agency in whose place it is sent, because another unit did not take that one. It stays here. */
  instead: Uuid.optional(),
}).strict();
export type HandOver = z.infer<typeof HandOver>;

const Facts = SuspicionFacts.extend({
  reference: z.string(),
  to: Sender,
  /** Which facts crossed, and on which ground. */
  handed: z.array(z.enum(handedFacts)).min(1),
  ground: z.string(),
  letter: Uuid,
  words: z.array(z.enum(['narrative', 'reach'])),
  /** The visit in which it was seen, where the hand-over was begun from one. */
  visit: Uuid.optional(),
  /** The hand-over in whose place it was sent. */
  instead: Uuid.optional(),
}).strict();
type Facts = z.infer<typeof Facts>;

export const handOverSuspicion: ActDef<'suspicion.hand-over', Facts, 'narrative' | 'reach'> = defineAct({
  type: 'suspicion.hand-over',
  proof: 'disclosure',
  byPhone: suspicionMessages.byPhone,
  milestone: true,
  stream: 'suspicion',
  words: ['narrative', 'reach'],
  nature: 'decision',
  facts: Facts,
  icon: 'hand-heart',
  sentence: ({ to }, language) => ({ message: suspicionMessages.handedOver, values: { unit: to.unit[language] } }),
  retainRule: 'suspicion',
});

/** What the hand-over needs to know. Ids come from outside, so that the rule gives the same every time. */
export type HandingOver = InFile &
  Between & {
    readonly id: string;
    /** Whether the visit that is named is one of this file. */
    readonly visitIsHere: boolean;
    /** The hand-over in whose place it is sent; null where it is the first. */
    readonly instead: Replaced | null;
    readonly reference: string;
    readonly letter: string;
    readonly sendAct: string;
    readonly crossing: string;
  };

/** The person has consented to this very hand-over, or has not: no one else can consent for them. */
export const consentIn = (answer: string): Consented => {
  const yes = saidWithIt(answer === 'yes');
  return () => yes;
};

/** What is sent: everything that was filled in, and nothing that was not. */
const handedIn = ({ facts, narrative, reach }: HandOver) => {
  const snapshot: SuspicionSnapshot = {
    ...facts,
    ...(narrative === null ? {} : { narrative }),
    ...(reach === null ? {} : { reach }),
  };
  const isThere = (fact: HandedFact): boolean => snapshot[fact] !== undefined && snapshot[fact] !== null;
  return { snapshot, chosen: handedFacts.filter(isThere) };
};

/** What would identify a person, and so has no place in a consultation. */
const ofPerson = ['called', 'contact', 'reach', 'narrative'] as const;

/**
 * The hand-over: one act in the agency that saw something, and one act of sending on which the letter rests. The unit that is to become
 * responsible gets it by letter. A consultation is about no person; a person who refused is not handed over by name or alias.
 */
export const toHandOver: Doing<HandOver, InFile, HandingOver> = {
  act: handOverSuspicion,
  input: HandOver,
  roles: ['officer', 'lead'],
  may: mayHandOver,
  refuses: (input, handing) => {
    if (handing.instead?.problem) return handing.instead.problem;
    const { about, called, consent } = input.facts;
    const { chosen } = handedIn(input);
    if (about === 'consultation') {
      const told = ofPerson.find((fact) => chosen.includes(fact));
      const isWord = told === 'reach' || told === 'narrative';
      if (told) return wrongAt(isWord ? told : `facts.${told}`, suspicionMessages.personInConsultation);
    } else {
      if (called === null) return wrongAt('facts.called', suspicionMessages.aliasMissing);
      if (consent === 'no') return wrongAt('facts.consent', suspicionMessages.saidNo);
    }
    return groundProblem({ ...input, facts: chosen }, { ...handing, consented: consentIn(consent) });
  },
  acts: (input, { at, id, recipient, reference, letter, visitIsHere, instead, sendAct, crossing }) => {
    const { act, facts, narrative, reach, ground, purpose, weighing, visit } = input;
    const { snapshot, chosen } = handedIn(input);
    const words = [
      ...(narrative === null ? [] : ['narrative' as const]),
      ...(reach === null ? [] : ['reach' as const]),
    ];
    return [
      handOverSuspicion.draft({
        at,
        id: act.id,
        stream: id,
        facts: {
          ...facts,
          reference,
          to: recipient.name,
          handed: chosen,
          ground,
          letter,
          words,
          // A missing visit does not stop help: a phone's may be quarantined, and then the hand-over names none.
          ...(visit !== undefined && visitIsHere ? { visit } : {}),
          ...(instead ? { instead: instead.id } : {}),
        },
        words: { narrative, reach },
        ground,
      }),
      send({
        at,
        id: sendAct,
        crossing,
        letter,
        because: act.id,
        kind: suspicionLetter.kind,
        about: { kind: 'suspicion', id },
        to: recipient,
        ground,
        purpose,
        weighing,
        chosen,
        snapshot,
      }),
      ...(instead?.acts({ because: act.id, to: recipient.name, suspicion: id }) ?? []),
    ];
  },
};
