import type { z } from 'zod';
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
import { elementTerm } from '../elements.ts';
import { ElementFacts } from '../schema.ts';

export const SetElement = said(ElementFacts, { reason: optional(1000) });
export type SetElement = z.infer<typeof SetElement>;

const sentences = {
  supported: actMessages.elementSupported,
  contradicted: actMessages.elementContradicted,
  'nothing-yet': actMessages.elementNothing,
} as const;

export const setElement: ActDef<'element.set', ElementFacts, 'reason'> = defineAct({
  ...ofFile,
  type: 'element.set',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  material: 'working-note',
  facts: ElementFacts,
  icon: 'scales',
  sentence: ({ state, element }) => ({ message: sentences[state], values: { element: elementTerm(element) } }),
});

/**
 * A person's assessment of one element for one injured party: supported, contradicted or nothing yet, with the items for and
 * against. Only a person sets it, and the items must be in the file.
 */
export const toSetElement: Doing<SetElement, StoredFile> = {
  act: setElement,
  input: SetElement,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutParty,
  refuses: ({ facts }, { state }) => {
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
  acts: (input, stored) => [inFile(setElement, stored, input)],
};
