import type { Here } from '../../../kernel/doing.ts';
import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../access/public.ts';
import { mayWriteClaim } from '../access.ts';
import type { Claim } from '../claim.ts';

export const changeClaimResponsible: ResponsibleAct<'claim.change-responsible'> = responsibleAct({
  type: 'claim.change-responsible',
  stream: 'claim',
  material: 'privileged',
  retainRule: 'claim',
});

/** What the rule asks of a claim. No act ends one. */
export const responsibleFor = ({ state }: Here<Claim>) => ({ owner: state.responsible.owner, isOpen: true });

/** Another person of the unit answers for the claim. */
export const toChangeResponsible = toHandOver<Here<Claim> & Handing>(
  changeClaimResponsible,
  mayWriteClaim,
  ({ state }) => state.caseId,
);
