import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import { type FactLine, PassOnPage, wordsWarning } from '../../disclosures/ui/public.tsx';
import { type ClaimFact, type ClaimShown, claimFacts } from '../schema.ts';
import { addressesQuery, claimQuery, previewQuery, useClaimCommand } from './api.ts';
import { ClaimFactValue, factWords } from './claim-facts.tsx';
import * as texts from './claim-messages.ts';
import { ClaimsFetched } from './claims-fetched.tsx';

const sentences = {
  lead: texts.passLead,
  undecided: texts.passUndecided,
  theySee: texts.theySee,
  theySeeNobody: texts.theySeeNobody,
  passing: texts.passing,
  passedOn: texts.passedOn,
};

/** Send chosen facts of a claim to the contact of another country. */
export default function PassOn(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const claim = useQuery(claimQuery(id));
  return <ClaimsFetched of={claim}>{(data) => <PassOnClaim of={data} />}</ClaimsFetched>;
}

function PassOnClaim({ of }: { of: ClaimShown }): ReactElement {
  const say = useText();
  const may = of.may.includes('fee-claim.pass-on');
  const addresses = useQuery({ ...addressesQuery(of.id), enabled: may });
  const command = useClaimCommand();
  const lines: FactLine<ClaimFact>[] = claimFacts.map((fact) => ({
    fact,
    name: say(factWords[fact]),
    barred: of.facts[fact] === undefined ? 'not-here' : null,
    detail: fact === 'story' ? say(wordsWarning) : <ClaimFactValue fact={fact} of={of.facts} />,
  }));
  return (
    <PassOnPage
      may={may}
      reference={of.reference}
      above={
        <p className="identity">
          <Link to="/app/claims-abroad/$id" params={{ id: of.id }}>
            {of.reference}
          </Link>
        </p>
      }
      sentences={sentences}
      lines={lines}
      addresses={addresses}
      letter={{
        preview: (facts) => previewQuery(of.id, facts),
        factValue: (fact, snapshot) => <ClaimFactValue fact={fact} of={snapshot} />,
      }}
      command={command}
      path={`/api/fee-claims/${of.id}/pass-on`}
      backTo={`/app/claims-abroad/${of.id}`}
    />
  );
}
