import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { uuidV7 } from '../../../kernel/id.ts';
import { now } from '../../../web/clock.ts';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { aboutFields } from './claim-fields.ts';
import './claim-from.ts';
import * as texts from './form-messages.ts';
import { dayIn, sumIn, wordsIn } from './form-values.ts';
import { openTitle } from './messages.ts';
import { SmallForm } from './small-form.tsx';
import './redress.css';

/** Opens a claim: for whom by alias, against whom, from which day one counts. */
export default function OpenClaim(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const may = useMay('claim.open');
  const [from] = useState(useRouterState({ select: ({ location }) => location.state.claimFrom }));
  return (
    <>
      <PageHeading tab={say(openTitle)}>{say(openTitle)}</PageHeading>
      {!may && <Forbidden />}
      {may && (
        <SmallForm
          of={null}
          fields={aboutFields(sectorsOrUnknown)}
          label={openTitle}
          isPage
          {...(from
            ? {
                known: {
                  values: { against: from.against ?? '', sector: from.sector },
                  from: say(texts.fromCase, { reference: from.reference }),
                },
              }
            : {})}
          button={texts.openIt}
          path="/api/claims/open"
          body={(values, act) => ({
            act,
            claim: uuidV7(now(), crypto.getRandomValues(new Uint8Array(16))),
            caseId: from?.caseId ?? null,
            who: wordsIn(values.who),
            against: wordsIn(values.against),
            sector: values.sector,
            people: sumIn(values.people),
            began: dayIn(values.began),
          })}
          done={texts.opened}
          onDone={({ id }) => void navigate({ to: '/app/claims/$id', params: { id } })}
        />
      )}
    </>
  );
}
