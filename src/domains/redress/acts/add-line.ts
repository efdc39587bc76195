import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { currencyIn } from '../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { formatsFor } from '../../../kernel/text/formats.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { redressMessages } from '../messages.ts';
import { Due, lineKinds, natures } from '../schema.ts';
import { Computed, isRange, rangeOf } from '../sums.ts';

const ClaimLine = z.strictObject({
  act: ActEnvelope,
  line: Uuid,
  kind: z.enum(lineKinds),
  nature: z.enum(natures),
  computed: Computed,
  /** When pay of this line fell due, where a chain of contractors may answer for it. */
  dues: z.array(Due).max(60),
  /** What shows it. */
  evidence: text(300),
  /** What would make the probable part documented, and the claimed part probable; null where it is not known. */
  toDocument: text(300).nullable(),
  toSupport: text(300).nullable(),
  /** Where a rate or a share that was typed in is from; what comes from a table of pay has its source there. */
  rateSource: text(300).nullable().optional(),
});
export type ClaimLine = z.infer<typeof ClaimLine>;

const Facts = ClaimLine.pick({ line: true, kind: true, nature: true, computed: true, dues: true });
type Facts = z.infer<typeof Facts>;

export const addLine: ActDef<'claim.line', Facts, 'evidence' | 'toDocument' | 'toSupport' | 'rateSource'> = defineAct({
  type: 'claim.line',
  stream: 'claim',
  words: ['evidence', 'toDocument', 'toSupport', 'rateSource'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: redressMessages.lineAdded }),
  says: ({ computed }, language, country) => {
    const range = rangeOf(computed);
    const { money } = formatsFor(language);
    const inMoney = (sum: number) => money(sum, currencyIn(country));
    return (
      range && {
        message: redressMessages.lineSaid,
        values: {
          documented: inMoney(range.documented),
          probable: inMoney(range.probable),
          claimed: inMoney(range.claimed),
        },
      }
    );
  },
  material: 'privileged',
  retainRule: 'claim',
});

/** What is claimed. A larger basis must not be smaller than the one it includes. */
export const toAddLine: Doing<ClaimLine, Here<Claim>> = {
  act: addLine,
  input: ClaimLine,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  refuses: ({ computed, rateSource }, { at }) => {
    if (computed.how === 'hours') {
      const { rows, country } = computed.basis;
      if (country !== at.country) return new Problem('invalid', redressMessages.otherCountry);
      if (rows.length === 0) return wrongAt('rows', redressMessages.noHours);
      if (computed.table === null && !rateSource) return wrongAt('rateSource', redressMessages.noRateSource);
    }
    const range = rangeOf(computed);
    return range && !isRange(range) ? new Problem('invalid', redressMessages.notARange) : null;
  },
  acts: ({ act, evidence, toDocument, toSupport, rateSource, ...facts }, here) => [
    addLine.draft({ ...inClaim(here, act), facts, words: { evidence, toDocument, toSupport, rateSource } }),
  ],
};
