import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { CandidateShown } from '../../candidates/schema.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import { candidateQuery, useCandidateCommand } from './api.ts';
import { reasonDraftsOf, reasonErrors, reasonsIn } from './candidate-draft.ts';
import * as texts from './candidate-messages.ts';
import { proposeLead } from './messages.ts';
import { ReasonLines } from './reason-lines.tsx';

/** The reasons of a candidate, said again: it begins with the current ones. */
export default function ReasonsPage(): ReactElement {
  const candidate = useQuery(candidateQuery(useIdOfPage()));
  return <Opened of={candidate}>{(shown) => <Form of={shown} />}</Opened>;
}

function Form({ of }: { of: CandidateShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useCandidateCommand();
  const [first] = useState(() => reasonDraftsOf(of));
  const [reasons, setReasons] = useState<readonly (typeof first)[number][]>(first);
  const { command, kept } = useDrafted(plain, {
    part: 'reasons',
    title: say(texts.weighTitle),
    value: { reasons },
    put: (was) => setReasons(was.reasons),
  });
  const errors = useFormErrors(reasonErrors(reasons));
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/candidates/${of.id}/weigh`,
      label: texts.savingReasons,
      done: texts.didWeigh,
      body: (act) => ({ act, reasons: reasonsIn(reasons) }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/choose/$id', params: { id: of.id } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FormPage
      kept={kept}
      title={texts.weighTitle}
      lead={say(proposeLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.saveReasons)}
      unsent={reasons !== first}
    >
      <ReasonLines reasons={reasons} change={setReasons} errors={errors} />
    </FormPage>
  );
}
