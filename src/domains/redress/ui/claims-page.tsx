import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AsTable } from '../../../web/components/as-table.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { ClaimsList } from './claims-list.tsx';
import { claimsTitle } from './menu-messages.ts';
import * as texts from './messages.ts';

/** All claims that this person may see. */
export default function ClaimsPage(): ReactElement {
  const say = useText();
  const mayList = useMay('claim.list');
  const mayOpen = useMay('claim.open');
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(claimsTitle)}>{say(claimsTitle)}</PageHeading>
          <p className="quiet">{say(texts.claimsLead)}</p>
          {mayList && <AsTable list="claim" />}
        </div>
        {mayOpen && (
          <Link className="button primary not-on-paper" to="/app/claims/new">
            <Icon of={plus} />
            {say(texts.openTitle)}
          </Link>
        )}
      </div>
      {mayList ? <ClaimsList caseId={null} /> : <Forbidden />}
    </>
  );
}
