import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { type DraftError, missing, textErrors } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import { pointing } from '../agreement/differ.ts';
import * as texts from '../decide-messages.ts';
import type { ScreeningShown } from '../schema.ts';
import { useScreeningCommand } from './api.ts';

const empty = { presumed: '', restsOn: [] as string[], training: [] as string[], grounds: '', against: '' };

const errorsIn = (draft: typeof empty): DraftError[] => [
  ...(draft.presumed ? [] : [missing('presumed', texts.presumedMissing)]),
  ...textErrors('grounds', draft.grounds, 2000, texts.groundsMissing),
  ...textErrors('against', draft.against, 2000, texts.againstMissing),
];

/** Decides, in the officer's own name. Nothing is filled in: no rule proposes an answer. */
export function DecideForm({ screening }: { screening: ScreeningShown }): ReactElement {
  const say = useText();
  const plain = useScreeningCommand();
  const [draft, setDraft] = useState(empty);
  const { command, kept } = useDrafted(plain, {
    part: 'decide',
    title: say(texts.decideSend),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsIn(draft));
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });
  const codes = pointing(screening.readings.map(({ answers }) => ({ answers: answers ?? [] })));

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/identifications/${screening.id}/decide`,
      label: texts.deciding,
      done: texts.didDecide,
      body: (act) => ({ act, ...draft, grounds: draft.grounds.trim(), against: draft.against.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') setDraft(empty);
  }

  return (
    <>
      <p className="quiet">{say(texts.decideLead)}</p>
      <ActForm kept={kept} command={command} errors={errors} send={send} button={say(texts.decideSend)}>
        <ChoiceGroup
          id="presumed"
          label={say(texts.presumedLabel)}
          error={errors.at('presumed')}
          value={draft.presumed}
          onChange={(presumed) => change({ presumed })}
          lines={[
            { value: 'yes', label: say(texts.presumedYes) },
            { value: 'no', label: say(texts.presumedNo) },
          ]}
        />
        <CodeBoxes
          id="restsOn"
          label={say(texts.restsOnLabel)}
          codes={codes}
          chosen={draft.restsOn}
          onChange={(restsOn) => change({ restsOn })}
        />
        <TextArea
          id="grounds"
          label={say(texts.groundsLabel)}
          error={errors.at('grounds')}
          value={draft.grounds}
          onChange={(grounds) => change({ grounds })}
          onLeave={() => errors.left('grounds')}
        />
        <TextArea
          id="against"
          label={say(texts.againstLabel)}
          hint={say(texts.againstHint)}
          error={errors.at('against')}
          value={draft.against}
          onChange={(against) => change({ against })}
          onLeave={() => errors.left('against')}
        />
        <CodeBoxes
          id="training"
          label={say(texts.trainingLabel)}
          codes={screening.differ}
          chosen={draft.training}
          onChange={(training) => change({ training })}
        />
      </ActForm>
    </>
  );
}

function CodeBoxes(props: {
  id: string;
  label: string;
  codes: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}): ReactElement | null {
  const { id, label, codes, chosen, onChange } = props;
  const { nameOf } = useCodes('observations');
  if (codes.length === 0) return null;
  return (
    <fieldset className="choice">
      <legend className="legend">{label}</legend>
      {codes.map((code) => (
        <div className="option" key={code}>
          <input
            type="checkbox"
            id={`${id}.${code}`}
            checked={chosen.includes(code)}
            onChange={(event) =>
              onChange(codes.filter((each) => (each === code ? event.target.checked : chosen.includes(each))))
            }
          />
          <label htmlFor={`${id}.${code}`}>
            {nameOf(code)} <span className="quiet">{code}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
