import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { interpreterNames } from '../../after/code-messages.ts';
import { numberDefinitions, numberNames } from '../../after/number-messages.ts';
import type { AfterShown } from '../../after/schema.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, Part, useIdOfPage } from '../parts.tsx';
import { afterQuery, useAfterCommand } from './api.ts';
import { type CountDraft, countErrors, draftOf, interpreterOf, numbersOf } from './draft.ts';
import * as form from './form-messages.ts';
import { InterpreterUses } from './interpreter-uses.tsx';
import { groupTitles } from './messages.ts';
import { numberGroups } from './numbers.tsx';

/** The numbers of the inspection, as the officer says them. */
export default function CountPage(): ReactElement {
  const after = useQuery(afterQuery(useIdOfPage()));
  return <Opened of={after}>{(shown) => <Count of={shown} />}</Opened>;
}

function Count({ of }: { of: AfterShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useAfterCommand();
  const [first] = useState(() => draftOf(of));
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<CountDraft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'count',
    title: say(form.countTitle),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(countErrors(draft));

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.visit}/count-workers`,
      label: form.counting,
      done: form.didCount,
      body: (act) => ({ act, numbers: numbersOf(draft), interpreter: interpreterOf(draft) }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id/after', params: { id: of.visit } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <FormPage
      kept={kept}
      title={form.countTitle}
      lead={say(form.countLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(form.sendCount)}
      unsent={draft !== first}
    >
      {numberGroups.map(({ id, keys }) => (
        <Part key={id} title={say(groupTitles[id])}>
          <div className="fields">
            {keys.map((key) => (
              <TextField
                key={key}
                id={`numbers.${key}`}
                label={say(numberNames[key])}
                hint={say(numberDefinitions[key])}
                optional
                error={errors.at(`numbers.${key}`)}
                value={draft.typed[key]}
                onChange={(value) => change({ typed: { ...draft.typed, [key]: value } })}
                onLeave={() => errors.left(`numbers.${key}`)}
                width="short"
                inputMode="numeric"
                maxLength={9}
              />
            ))}
            {id === 'talks' && (
              <ChoiceGroup
                id="interpreter"
                label={say(form.interpreterUsed)}
                error={errors.at('interpreter')}
                value={draft.interpreted}
                onChange={(value) => change({ interpreted: value as CountDraft['interpreted'] })}
                lines={[
                  { value: 'not-noted', label: say(interpreterNames['not-noted']) },
                  { value: 'none', label: say(interpreterNames.none) },
                  {
                    value: 'yes',
                    label: say(form.interpreterYes),
                    more: <InterpreterUses uses={draft.uses} change={(uses) => change({ uses })} />,
                  },
                ]}
              />
            )}
          </div>
        </Part>
      ))}
    </FormPage>
  );
}
