import type { ActEnvelope } from '../../kernel/act.ts';
import { type Count, count } from '../../kernel/count.ts';
import { zoneIn } from '../../kernel/country.ts';
import type { Here } from '../../kernel/doing.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import type { Claim, Payment } from './claim.ts';

/*
 * What a claim adds to the study of attrition: each person in it once when it is opened, and how much of it has been received. A
 * claim has the number of people but not which of them was paid, so a payment counts for all.
 */

/** The study has no sector for an unknown one. */
const known = (sector: Claim['sector']): string | null => (sector === 'unknown' ? null : sector);

const everybody = (claim: string, people: number): string[] =>
  Array.from({ length: people }, (_, at) => `${claim}/${at + 1}`);

type Opening = Pick<Claim, 'people' | 'sector'> & {
  readonly claim: string;
  readonly act: Pick<ActEnvelope, 'happenedFrom'>;
};

/** A person who claims wages counts as suspected to be exploited and as claiming. */
export const countOpened = (input: Opening, country: string): Count[] =>
  everybody(input.claim, input.people).flatMap((person) => {
    const said = { unit: 'person', person, file: input.claim, sector: known(input.sector) } as const;
    const on = dayIn(new Date(input.act.happenedFrom), zoneIn(country));
    return [count({ ...said, stage: 'suspicion', on }), count({ ...said, stage: 'claimed', chain: 'redress', on })];
  });

/** All that a claim has counted, said again: for whom it is, or in which sector, was corrected. */
export function countAgain({ id, at, state }: Here<Claim>): Count[] {
  const said = { claim: id, act: { happenedFrom: state.openedAt }, people: state.people, sector: state.sector };
  let received = 0;
  const paid = state.payments.flatMap((payment) => {
    const counts = countReceived(payment, { id, at, state: { ...state, received } });
    received += payment.kronor;
    return counts;
  });
  return [...countOpened(said, at.country), ...paid];
}

type Paid = Pick<Payment, 'kronor' | 'receivedOn'>;

/** What came, together with all that came before: in full when nothing of what was claimed is left. */
export function countReceived(paid: Paid, { id, state: claim }: Here<Claim>): Count[] {
  const left = claim.range.claimed - claim.received - paid.kronor;
  return everybody(id, claim.people).map((person) =>
    count({
      stage: 'remedy-paid',
      chain: 'redress',
      unit: 'person',
      person,
      file: id,
      sector: known(claim.sector),
      on: paid.receivedOn,
      exit: left > 0 ? 'paid-in-part' : 'paid-in-full',
    }),
  );
}
