import { z } from 'zod';
import { type Act, ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { withChanges } from '../../../kernel/mistakes/with-changes.ts';
import type { WithEntries } from '../../../kernel/mistakes/withdrawal.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { countAgain } from '../counted.ts';
import { redressMessages } from '../messages.ts';
import { openClaim } from './open.ts';
import { receivePayment } from './receive.ts';

const Changed = z
  .strictObject({ began: Day, people: z.int().min(1).max(1000), sector: z.enum(sectorsOrUnknown) })
  .partial();

/** A correction states only what it changes. */
const CorrectClaim = z.strictObject({
  act: ActEnvelope,
  changed: Changed,
  who: text(80).nullable(),
  against: text(120).nullable(),
  reason: text(500).nullable(),
});
type CorrectClaim = z.infer<typeof CorrectClaim>;

const Facts = z.strictObject({ changed: Changed, words: z.array(z.enum(['who', 'against'])) });
type Facts = z.infer<typeof Facts>;

export const correctClaim: ActDef<'claim.correct', Facts, 'who' | 'against' | 'reason'> = defineAct({
  type: 'claim.correct',
  stream: 'claim',
  words: ['who', 'against', 'reason'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: redressMessages.corrected }),
  changed: ({ changed, words }) => [...words, ...Object.keys(changed)],
  material: 'privileged',
  retainRule: 'claim',
});

/** What of the claim counts in the study by how many people it is for, and in which sector. */
const countedBy = (act: Act): boolean => openClaim.is(act) || correctClaim.is(act) || receivePayment.is(act);

/** Says again for whom a claim is, against whom, since when and in which sector. What was said before stays in its act. */
export const toCorrectClaim: Doing<CorrectClaim, Here<Claim>, WithEntries<Here<Claim>>> = {
  act: correctClaim,
  input: CorrectClaim,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  refuses: ({ changed, who, against }, { state }) => {
    const { began, people, sector } = withChanges(state, changed);
    const isSame = began === state.began && people === state.people && sector === state.sector;
    return who === null && against === null && isSame ? wrongAt('who', redressMessages.nothingChanged) : null;
  },
  acts: ({ act, changed, who, against, reason }, here) => {
    const words = (['who', 'against'] as const).filter((name) => ({ who, against })[name] !== null);
    const counts = withChanges(here.state, changed);
    const again = counts.people !== here.state.people || counts.sector !== here.state.sector;
    return [
      correctClaim.draft({
        ...inClaim(here, act),
        facts: { changed, words },
        words: { who, against, reason },
        corrects: here.state.opened,
        basedOn: [here.state.opened],
        ...(again
          ? {
              counts: countAgain({ ...here, state: counts }),
              uncounts: here.entries.filter(countedBy).map(({ id }) => id),
            }
          : {}),
      }),
    ];
  },
};
