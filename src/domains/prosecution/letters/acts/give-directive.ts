import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { idTaken, inFile, unknownParty } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { said } from '../../schema.ts';
import { InsideGround, type InvestigationCrossing, insideGround, sendInside, withoutGround } from '../crossing.ts';
import { directiveLetter } from '../letter.ts';
import { DirectiveFacts, GivenFacts } from '../schema.ts';

/** `toUnit`: a unit of another agency, by disclosure; null: this unit. */
const GiveDirective = said(DirectiveFacts, { what: text(1000) })
  .extend({ toUnit: z.int().min(1).nullable(), ground: InsideGround })
  .strict();
type GiveDirective = z.infer<typeof GiveDirective>;

export const giveDirective: ActDef<'directive.give', GivenFacts, 'what'> = defineAct({
  ...ofFile,
  type: 'directive.give',
  proof: 'disclosure',
  words: ['what'],
  nature: 'decision',
  facts: GivenFacts,
  icon: 'clipboard-text',
  sentence: () => ({ message: actMessages.directiveGiven }),
});

type Directing = StoredFile & { readonly today: string; readonly crossing: InvestigationCrossing | null };

/**
 * A directive: what, for which element, to whom, by when. To a unit of another agency it goes as a disclosure, with the text of
 * the directive and this agency's reference, and with nothing of the file.
 */
export const toGiveDirective: Doing<GiveDirective, StoredFile, Directing> = {
  act: giveDirective,
  input: GiveDirective,
  roles: ['officer'],
  may: mayInvestigate,
  possible: ({ state }) => (state.openedAt ? null : new Problem('conflict', fileMessages.notOpened)),
  refuses: ({ facts, ground }, { at, crossing, state, today }) =>
    (crossing ? withoutGround({ at }, ground) : null) ??
    idTaken(state.directives, facts.directive) ??
    unknownParty(state, [facts.party]) ??
    (facts.dueOn < today ? wrongAt('facts.dueOn', fileMessages.dueInPast) : null),
  acts: ({ act, facts, words, ground }, { crossing, ...stored }) => {
    const given = inFile(giveDirective, stored, {
      act,
      facts: { ...facts, letter: crossing?.letter ?? null, to: crossing?.to.name.unit ?? null },
      words,
    });
    if (!crossing) return [given];
    const { element, dueOn } = facts;
    const sent = sendInside(stored, crossing, {
      because: act.id,
      ground,
      kind: directiveLetter,
      purpose: words.what,
      chosen: ['element', 'dueOn', 'what', 'about'],
      snapshot: { element, dueOn, what: words.what, about: stored.state.reference },
    });
    return [{ ...given, ground: insideGround(stored.at.country, ground) }, sent];
  },
};
