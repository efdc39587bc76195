import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../access/public.ts';
import { mayWrite } from '../access.ts';
import type { StoredClaim } from '../claim.ts';

export const changeFeeClaimResponsible: ResponsibleAct<'fee-claim.change-responsible'> = responsibleAct({
  type: 'fee-claim.change-responsible',
  stream: 'fee-claim',
  retainRule: 'fee-claim',
});

/** Only officers read claims abroad. */
export const takenBy = ['officer'] as const;

/** What the rule asks of a claim abroad. No act ends one but its withdrawal. */
export const responsibleFor = ({ state }: StoredClaim) => ({
  owner: state.responsible?.owner ?? null,
  isOpen: !state.withdrawn,
  takenBy,
});

/** Another person of the unit answers for the claim. */
export const toChangeResponsible = toHandOver<StoredClaim & Handing>(
  changeFeeClaimResponsible,
  mayWrite,
  () => null,
  takenBy,
);
