import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useSession } from '../../../access/ui/public.tsx';
import type { InspectionShown } from '../../shown-schema.ts';
import { letInBy } from '../../visit/schema.ts';
import { inspectionQuery, useVisitCommand } from '../api.ts';
import { letInNames } from '../code-messages.ts';
import { CheckLine, FormPage } from '../form-page.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import { choose, noPlace, unverified } from '../plan/messages.ts';
import { CapacityBar } from './capacity-bar.tsx';
import * as texts from './messages.ts';

/** Going in: under a provision of one's own capacity, and saying who we are. */
export default function BeginPage(): ReactElement {
  const inspection = useQuery(inspectionQuery(useIdOfPage()));
  return <Opened of={inspection}>{(shown) => <Begin of={shown} />}</Opened>;
}

function Begin({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { capacity } = useSession();
  const plain = useVisitCommand();
  const [visit] = useState(newId);
  const [basis, setBasis] = useState(of.bases.length === 1 ? (of.bases[0]?.id ?? '') : '');
  const [letIn, setLetIn] = useState('not-noted');
  const [said, setSaid] = useState(false);
  const { command, kept } = useDrafted(plain, {
    part: 'begin',
    title: say(texts.beginTitle),
    value: { basis, letIn, said },
    put: (was) => {
      setBasis(was.basis);
      setLetIn(was.letIn);
      setSaid(was.said);
    },
  });
  const errors = useFormErrors(basis === '' ? [{ path: 'basis', text: choose, early: false }] : []);
  const { name = '', municipality = '' } = of.workplace ?? {};

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: '/api/inspections/visits/begin',
      label: texts.beginning,
      done: null,
      body: (act) => ({
        act,
        visit,
        inspection: of.id,
        workplace: { name, municipality },
        basis,
        letInBy: letIn,
        announced: said,
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id', params: { id: visit } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <FormPage
      kept={kept}
      title={texts.beginTitle}
      before={<CapacityBar basis={null} beneath={say(texts.beginsWith, { capacity: say(capacityNames[capacity]) })} />}
      lead={of.workplace ? [name, municipality].join(', ') : say(noPlace)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.begin)}
      unsent={false}
    >
      <ChoiceGroup
        id="basis"
        label={say(texts.underWhich)}
        error={errors.at('basis')}
        value={basis}
        onChange={setBasis}
        lines={of.bases.map(({ id, provision, verified }) => ({
          value: id,
          label: provision,
          detail: verified ? undefined : say(unverified),
        }))}
      />
      <SelectField
        id="letIn"
        label={say(texts.whoLetIn)}
        value={letIn}
        onChange={setLetIn}
        choices={letInBy.map((value) => ({ value, label: say(letInNames[value]) }))}
      />
      <CheckLine name={say(texts.weSaid)} on={said} change={setSaid} />
    </FormPage>
  );
}
