import type { Act } from '../../../kernel/act.ts';
import { receiveAct } from '../../disclosures/public.ts';
import { PeriodApplication } from '../letter.ts';
import { decidePeriod } from './acts/decide.ts';
import { extendPeriod } from './acts/extend.ts';
import type { Application } from './application.ts';

export function foldApplication(acts: readonly Act[]): Application {
  const root = acts.find(receiveAct.is);
  if (!root) throw new Error('An application has not been received.');
  const { reference, letter, from, snapshot } = root.facts;
  const { applicant } = PeriodApplication.pick({ applicant: true }).parse({
    applicant: (snapshot as { applicant?: unknown }).applicant,
  });
  const decided = acts.find(decidePeriod.is)?.facts;
  const extension = acts.findLast(extendPeriod.is)?.facts;
  return {
    reference,
    letter,
    from,
    applicant,
    receivedAt: root.recordedAt,
    outcome: decided?.outcome ?? null,
    provision: extension?.provision ?? decided?.provision ?? null,
    decidedOn: decided?.on ?? null,
    lastDay: extension?.until ?? decided?.lastDay ?? null,
    endsAt: extension?.endsAt ?? decided?.endsAt ?? null,
    extendedOn: extension?.on ?? null,
    head: acts.at(-1)?.id ?? root.id,
  };
}
