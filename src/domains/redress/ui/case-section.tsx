import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { CaseShown } from '../../cases/ui/public.tsx';
import type { ClaimFrom } from './claim-from.ts';
import { ClaimsList } from './claims-list.tsx';
import { openTitle } from './messages.ts';

/** On the page of a case: its claims, with what was received beside what is documented, probable and claimed. */
export default function ClaimsOfCase({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const mayOpen = useMay('claim.open') && of.track === 'redress' && of.closedAt === null;
  const claimFrom: ClaimFrom = {
    caseId: of.id,
    reference: of.reference,
    against: of.workplaceName,
    sector: of.sector,
  };
  return (
    <>
      <ClaimsList caseId={of.id} />
      {mayOpen && (
        <p className="actions not-on-paper">
          <Link className="button compact" to="/app/claims/new" state={{ claimFrom }}>
            {say(openTitle)}
          </Link>
        </p>
      )}
    </>
  );
}
