import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SeenFirm, useLeft } from '../../../web/components/seen-firm.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { FormSection } from '../../../web/form/form-section.tsx';
import { GoTo } from '../../../web/form/go-to.tsx';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { birds } from '../../persons/public.ts';
import { suspicionQuery } from '../../suspicions/ui/public.tsx';
import { fromSearch } from './from-search.ts';
import { newTitle } from './messages.ts';
import { ReadingForm } from './reading-form.tsx';
import * as texts from './reading-messages.ts';

const route = getRouteApi('/app/identifications/new');

/** Assess the indicators first: of whom, and each as it is known. From a suspicion, what is known is filled in already. */
export default function ReadSigns(): ReactElement {
  const say = useText();
  const may = useMay('identification.screen');
  const { suspicion } = fromSearch(route.useSearch());
  const known = useQuery({ ...suspicionQuery(suspicion ?? ''), enabled: may && suspicion !== undefined });
  if (!may) {
    return (
      <>
        <PageHeading tab={say(newTitle)}>{say(newTitle)}</PageHeading>
        <Forbidden />
      </>
    );
  }
  if (!suspicion) return <FirstReading suspicion={null} called="" workplace="" signs={{}} />;
  // Without the suspicion the form would begin empty, and what was recorded in it would not be led back to it.
  return (
    <Fetched of={known} title={say(newTitle)}>
      {({ facts }) => (
        <FirstReading
          suspicion={suspicion}
          called={facts.called ?? ''}
          workplace={facts.workplace?.name ?? ''}
          signs={Object.fromEntries((facts.signs ?? []).map(({ code, known: how }) => [code, how]))}
        />
      )}
    </Fetched>
  );
}

function FirstReading(props: {
  suspicion: string | null;
  called: string;
  workplace: string;
  signs: Parameters<typeof ReadingForm>[0]['signs'];
}): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const [called, setCalled] = useState(props.called);
  const [workplace, setWorkplace] = useState(props.workplace);
  const [left, leave] = useLeft(workplace);
  const [screening] = useState(newId);
  const [done, setDone] = useState(false);
  if (done) return <GoTo go={() => navigate({ to: '/app/identifications/$id', params: { id: screening } })} />;
  return (
    <>
      <PageHeading tab={say(newTitle)}>{say(newTitle)}</PageHeading>
      <p className="lead">{say(texts.newLead)}</p>
      <ReadingForm
        first={2}
        signs={props.signs}
        path="/api/identifications/screen"
        body={{
          screening,
          about: { called: called || null, workplaceName: workplace.trim() || null, suspicion: props.suspicion },
        }}
        onDone={() => setDone(true)}
      >
        <FormSection number={1} title={say(texts.aboutTitle)}>
          <SelectField
            id="about.called"
            label={say(texts.calledLabel)}
            hint={say(texts.calledHint)}
            optional
            value={called}
            onChange={setCalled}
            choices={birds.map((bird) => ({ value: bird, label: bird }))}
          />
          <TextField
            id="about.workplaceName"
            label={say(texts.workplaceLabel)}
            hint={say(texts.workplaceHint)}
            optional
            maxLength={120}
            value={workplace}
            onChange={setWorkplace}
            onLeave={leave}
          />
          <SeenFirm name={left} />
        </FormSection>
      </ReadingForm>
    </>
  );
}
