import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { type FormErrors, useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { sectorNames, sectors } from '../../../knowledge/public.ts';
import { type GroundOfPriority, groundsOfPriority } from '../../situation/schema.ts';
import { useSituationCommand } from '../choose/api.ts';
import { CheckLines, FormPage } from '../form-page.tsx';
import { choose, dayWrong, sector as sectorLabel } from '../plan/messages.ts';
import * as texts from './messages.ts';

type Priority = {
  readonly sector: string;
  readonly restsOn: readonly GroundOfPriority[];
  readonly why: string;
  readonly source: string;
};
const empty: Priority = { sector: '', restsOn: [], why: '', source: '' };
const nothing = { from: '', until: '', priorities: [empty] as readonly Priority[] };

/** Sets what the unit prioritises in a period. */
export default function SituationForm(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useSituationCommand();
  const [picture] = useState(newId);
  const [draft, setDraft] = useState(nothing);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'situation',
    title: say(texts.newPicture),
    value: draft,
    put: setDraft,
  });
  const { priorities } = draft;
  const errors = useFormErrors([
    ...(['from', 'until'] as const).flatMap((path) =>
      dayIn(draft[path]) === null ? [{ path, text: dayWrong, early: false }] : [],
    ),
    ...priorities.flatMap((one, at) => errorsOf(one, at, priorities)),
  ]);

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: '/api/situations',
      label: texts.savingPicture,
      done: texts.didSavePicture,
      body: (act) => ({
        act,
        picture,
        from: dayIn(draft.from),
        until: dayIn(draft.until),
        priorities: priorities.map((one) => ({ ...one, why: one.why.trim(), source: one.source.trim() })),
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/situation' });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <FormPage
      kept={kept}
      title={texts.newPicture}
      lead={say(texts.newPictureLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.savePicture)}
      unsent={draft !== nothing}
    >
      <div className="field-row">
        <DayField
          id="from"
          label={say(texts.fromDay)}
          error={errors.at('from')}
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <DayField
          id="until"
          label={say(texts.untilDay)}
          error={errors.at('until')}
          value={draft.until}
          onChange={(until) => change({ until })}
        />
      </div>
      {priorities.map((one, at) => (
        <OnePriority
          // biome-ignore lint/suspicious/noArrayIndexKey: a priority has no other name than its place in the list
          key={at}
          at={at}
          of={one}
          errors={errors}
          change={(part) =>
            change({ priorities: priorities.map((other, place) => (place === at ? { ...other, ...part } : other)) })
          }
          remove={
            priorities.length > 1
              ? () => change({ priorities: priorities.filter((_, place) => place !== at) })
              : undefined
          }
        />
      ))}
      {priorities.length < sectors.length && (
        <Button onClick={() => change({ priorities: [...priorities, empty] })}>{say(texts.addPriority)}</Button>
      )}
    </FormPage>
  );
}

function errorsOf({ sector, restsOn, why, source }: Priority, at: number, all: readonly Priority[]) {
  const id = `priorities.${at}`;
  const isTwice = sector !== '' && all.findIndex((one) => one.sector === sector) < at;
  return [
    ...(sector === '' ? [{ path: `${id}.sector`, text: choose, early: false }] : []),
    ...(isTwice ? [{ path: `${id}.sector`, text: texts.sectorTwice, early: true }] : []),
    ...(restsOn.length === 0 ? [{ path: `${id}.restsOn`, text: texts.restsOnMissing, early: false }] : []),
    ...(why.trim() === '' ? [{ path: `${id}.why`, text: texts.textMissing, early: false }] : []),
    ...(source.trim() === '' ? [{ path: `${id}.source`, text: texts.textMissing, early: false }] : []),
  ];
}

function OnePriority(props: {
  at: number;
  of: Priority;
  errors: FormErrors;
  change: (part: Partial<Priority>) => void;
  remove: (() => void) | undefined;
}): ReactElement {
  const say = useText();
  const { at, of, errors, change } = props;
  const id = `priorities.${at}`;
  return (
    <fieldset className="one-of-many">
      <legend className="legend">{say(texts.onePriority, { number: at + 1 })}</legend>
      <SelectField
        id={`${id}.sector`}
        label={say(sectorLabel)}
        error={errors.at(`${id}.sector`)}
        value={of.sector}
        onChange={(sector) => change({ sector })}
        choices={sectors.map((value) => ({ value, label: say(sectorNames[value]) }))}
      />
      <div id={`${id}.restsOn`}>
        <CheckLines
          legend={say(texts.restsOnLabel)}
          values={groundsOfPriority}
          nameOf={(one) => say(texts.restsOnNames[one])}
          chosen={of.restsOn}
          change={(restsOn) => change({ restsOn })}
        />
        {errors.at(`${id}.restsOn`) && <p className="error">{errors.at(`${id}.restsOn`)}</p>}
      </div>
      <TextArea
        id={`${id}.why`}
        label={say(texts.whyLabel)}
        error={errors.at(`${id}.why`)}
        value={of.why}
        onChange={(why) => change({ why })}
        maxLength={500}
      />
      <TextField
        id={`${id}.source`}
        label={say(texts.sourceLabel)}
        error={errors.at(`${id}.source`)}
        value={of.source}
        onChange={(source) => change({ source })}
        maxLength={300}
      />
      {props.remove && (
        <Button look="plain" onClick={props.remove}>
          {say(texts.removePriority, { number: at + 1 })}
        </Button>
      )}
    </fieldset>
  );
}
