import { type ReactElement, type ReactNode, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField } from '../../../web/form/day-field.tsx';
import { type FormErrors, useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { kindNames } from '../kind-messages.ts';
import { respondentKinds } from '../respondents.ts';
import type { Method, SurveyShown } from '../survey-schema.ts';
import { useSurveyCommand } from './api.ts';
import { sending } from './form-messages.ts';
import { emptyPart, type FrameDraft, frameAsDraft, frameErrors, frameSent, type PartDraft } from './frame-draft.ts';
import * as frameTexts from './frame-messages.ts';

/** Who could be asked: each agency, or each agency in a region, with its people. */
export function FrameForm({ of, onDone }: { of: SurveyShown; onDone: () => void }): ReactElement {
  const say = useText();
  const command = useSurveyCommand();
  const { method } = of;
  const [known] = useState(() => frameAsDraft(of.frame));
  const [draft, setDraft] = useState<FrameDraft>(known);
  const errors = useFormErrors(frameErrors(draft, method));
  const title = say(of.frame ? frameTexts.changeFrame : frameTexts.setFrame);
  const kept = useKeptDraft({ command, part: 'frame', title, empty: known, value: draft, put: setDraft });
  const holds = JSON.stringify(draft) !== JSON.stringify(known);
  useHoldsDraft(holds && kept.isAtRisk && command.act === null);
  const setPart = (key: string, over: Partial<PartDraft>): void =>
    setDraft((before) => ({
      ...before,
      parts: before.parts.map((part) => (part.key === key ? { ...part, ...over } : part)),
    }));

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/surveys/${of.id}/frame`,
      label: sending,
      done: frameTexts.frameSaved,
      body: (act) => ({ act, ...frameSent(draft, method) }),
      undo: undoEntry(`/api/surveys/${of.id}/withdraw-entry`),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    kept.sent();
    onDone();
  }

  return (
    <ActForm command={command} errors={errors} send={send} button={say(frameTexts.saveFrame)} label={title} kept={kept}>
      <DayField
        id="asOf"
        label={say(frameTexts.asOf)}
        value={draft.asOf}
        error={errors.at('asOf')}
        onChange={(asOf) => setDraft((before) => ({ ...before, asOf }))}
      />
      <TextArea
        id="leftOut"
        label={say(frameTexts.leftOut)}
        value={draft.leftOut}
        maxLength={500}
        onChange={(leftOut) => setDraft((before) => ({ ...before, leftOut }))}
        optional
      />
      {draft.parts.map((part, at) => (
        <PartFields key={part.key} {...{ part, at, method, errors }} set={(over) => setPart(part.key, over)}>
          {draft.parts.length > 1 && (
            <Button
              look="compact"
              onClick={() =>
                setDraft((before) => ({ ...before, parts: before.parts.filter(({ key }) => key !== part.key) }))
              }
            >
              {say(frameTexts.removePart, { number: at + 1 })}
            </Button>
          )}
        </PartFields>
      ))}
      {method !== 'simple' && (
        <Button
          look="compact"
          onClick={() =>
            setDraft((before) => ({ ...before, parts: [...before.parts, emptyPart(nextPart(before.parts))] }))
          }
        >
          {say(frameTexts.addPart)}
        </Button>
      )}
    </ActForm>
  );
}

/** A number that no part has had, so that a part keeps its code when another one is removed. */
const nextPart = (parts: readonly PartDraft[]): number =>
  Math.max(0, ...parts.map(({ key }) => Number(key.replace('part-', '')) || 0)) + 1;

function PartFields(props: {
  part: PartDraft;
  at: number;
  method: Method;
  errors: FormErrors;
  set: (over: Partial<PartDraft>) => void;
  children: ReactNode;
}): ReactElement {
  const say = useText();
  const { part, at, method, errors, set } = props;
  const isUnits = method === 'clusters';
  const field = (name: 'name' | 'kind' | 'people' | 'take' | 'units') => ({
    id: `strata.${at}.${name}`,
    value: part[name],
    error: errors.at(`strata.${at}.${name}`),
    onChange: (value: string) => set({ [name]: value }),
  });
  return (
    <fieldset className="survey-part">
      <legend>{say(frameTexts.partNumber, { number: at + 1 })}</legend>
      <TextField {...field('name')} label={say(frameTexts.partName)} maxLength={120} />
      <SelectField
        {...field('kind')}
        label={say(frameTexts.partKind)}
        choices={respondentKinds.map((value) => ({ value, label: say(kindNames[value]) }))}
      />
      <div className="field-row">
        <TextField
          {...field('people')}
          label={say(frameTexts.partPeople)}
          width="short"
          inputMode="numeric"
          maxLength={7}
        />
        {method !== 'census' && (
          <TextField
            {...field('take')}
            label={say(isUnits ? frameTexts.partTakeUnits : frameTexts.partTake)}
            hint={say(frameTexts.partTakeHint)}
            width="short"
            inputMode="numeric"
            maxLength={7}
            optional
          />
        )}
      </div>
      {isUnits && (
        <TextArea
          {...field('units')}
          label={say(frameTexts.partUnits)}
          hint={say(frameTexts.partUnitsHint)}
          maxLength={2000}
        />
      )}
      {props.children}
    </fieldset>
  );
}
