import type { ReactElement } from 'react';
import { ClaimsList } from './claims-list.tsx';

/** On the page of a case: its claims, with what was received beside what is documented, probable and claimed. */
export default function ClaimsOfCase({ of }: { of: { readonly id: string } }): ReactElement {
  return <ClaimsList caseId={of.id} />;
}
