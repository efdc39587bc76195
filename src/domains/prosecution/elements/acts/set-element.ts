import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile, unknownItem, unknownParty, withoutParty } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { optional, said } from '../../schema.ts';
import { type BoardLaw, calledIn } from '../board-law.ts';
import { ElementFacts } from '../schema.ts';

export const SetElement = said(ElementFacts, { reason: optional(1000) });
export type SetElement = z.infer<typeof SetElement>;

const sentences = {
  supported: actMessages.elementSupported,
  contradicted: actMessages.elementContradicted,
  'nothing-yet': actMessages.elementNothing,
} as const;

/** With what the law called it that day; not there in acts from before that was kept. */
const Facts = ElementFacts.extend({ called: z.string().optional() }).strict();
type Facts = z.infer<typeof Facts>;

export const setElement: ActDef<'element.set', Facts, 'reason'> = defineAct({
  ...ofFile,
  type: 'element.set',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  material: 'working-note',
  facts: Facts,
  icon: 'scales',
  sentence: ({ state, element, called }) => ({ message: sentences[state], values: { element: called ?? element } }),
});

/**
 * A person's assessment of one element for one injured party: supported, contradicted or nothing yet, with the items for and
 * against. Only a person sets it, and the items must be in the file.
 */
export const toSetElement: Doing<SetElement, StoredFile, StoredFile & { readonly law: BoardLaw }> = {
  act: setElement,
  input: SetElement,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutParty,
  refuses: ({ facts }, { state, law }) => {
    if (calledIn(law, facts.element) === null) return wrongAt('facts.element', fileMessages.elementUnknown);
    const unknown =
      unknownParty(state, [facts.party]) ??
      unknownItem(state, facts.for, 'facts.for') ??
      unknownItem(state, facts.against, 'facts.against');
    if (unknown) return unknown;
    if (facts.for.some((id) => facts.against.includes(id))) return wrongAt('facts.against', fileMessages.bothSides);
    if (facts.state === 'supported' && facts.for.length === 0)
      return wrongAt('facts.for', fileMessages.supportedByNothing);
    return facts.state === 'contradicted' && facts.against.length === 0
      ? wrongAt('facts.against', fileMessages.contradictedByNothing)
      : null;
  },
  acts: ({ act, facts, words }, { law, ...stored }) => {
    const called = calledIn(law, facts.element);
    return [inFile(setElement, stored, { act, facts: { ...facts, ...(called && { called }) }, words })];
  },
};
