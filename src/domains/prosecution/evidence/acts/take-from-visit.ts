import { z } from 'zod';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import { mayInvestigate } from '../../access.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { idTaken, inFile, unknownParty } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { optional, said } from '../../schema.ts';
import { custodyMessages } from '../custody/messages.ts';
import { itemNumber, nextNumber } from '../item-number.ts';
import { ItemFacts, type MediumFacts, TakenFacts } from '../schema.ts';

export const TakeFromVisit = said(
  ItemFacts.pick({ item: true, type: true, parties: true, bearing: true, material: true })
    .extend({ number: z.int().min(1).max(999).nullable(), visit: Uuid, medium: Uuid })
    .strict(),
  { short: text(40), description: optional(2000) },
);
export type TakeFromVisit = z.infer<typeof TakeFromVisit>;

type TakenWords = 'short' | 'description' | 'securedBy' | 'sha256' | 'capturedSha256';

export const takeFromVisit: ActDef<'evidence.from-visit', TakenFacts, TakenWords> = defineAct({
  ...ofFile,
  type: 'evidence.from-visit',
  words: ['short', 'description', 'securedBy', 'sha256', 'capturedSha256'],
  nature: 'record',
  facts: TakenFacts,
  icon: 'fingerprint',
  sentence: ({ number }) => ({ message: custodyMessages.takenFromVisit, values: { number: itemNumber(number) } }),
});

/** The picture or sound as it is stored with its visit; null where there is none of this id in the same confidentiality area. */
export type NamedMedium = Omit<MediumFacts, 'whole'> & {
  /** Null while not all of it has come. */
  readonly whole: MediumFacts['whole'] | null;
  readonly takenBy: string;
  readonly sha256: string;
  readonly capturedSha256: string;
};

/**
 * A picture or sound of a visit becomes a piece of evidence. Nothing of it is copied: its hash, signature, time and capacity are those of the phone,
 * and place and device stay detached where they are.
 */
export const toTakeFromVisit: Doing<TakeFromVisit, StoredFile, StoredFile & { readonly named: NamedMedium | null }> = {
  act: takeFromVisit,
  input: TakeFromVisit,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { state, named }) => {
    if (!named) return wrongAt('facts.medium', custodyMessages.mediumUnknown);
    if (named.whole === null) return wrongAt('facts.medium', custodyMessages.mediumNotCome);
    if (state.items.some(({ medium }) => medium?.medium === facts.medium))
      return new Problem('conflict', custodyMessages.mediumTaken);
    return (
      idTaken(state.items, facts.item) ??
      unknownParty(state, facts.parties, 'facts.parties') ??
      (state.items.some(({ number }) => number === facts.number)
        ? wrongAt('facts.number', fileMessages.numberTaken)
        : null)
    );
  },
  acts: ({ act, facts: { visit: _visit, medium: _medium, ...facts }, words }, { named, ...stored }) => {
    if (!named?.whole) throw new Error('A picture was taken into a file that is not there.');
    const { takenBy, sha256, capturedSha256, whole, ...medium } = named;
    const taken: TakenFacts = {
      ...facts,
      number: facts.number ?? nextNumber(stored.state.items),
      accountOf: null,
      securedOn: dayIn(new Date(named.takenAt), zoneIn(stored.at.country)),
      keptUntil: null,
      form: named.kind === 'photo' ? 'picture' : 'sound',
      medium: { ...medium, whole },
    };
    const added = inFile(takeFromVisit, stored, {
      act,
      facts: taken,
      words: { ...words, securedBy: takenBy, sha256, capturedSha256 },
    });
    return [{ ...added, material: facts.material }];
  },
};
