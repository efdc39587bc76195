import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { DayField } from '../../../../web/form/day-field.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { SeenBefore } from '../../../workplaces/ui/public.tsx';
import { planTexts, spokenLanguages } from '../../schema.ts';
import type { InspectionShown } from '../../shown-schema.ts';
import { addressesQuery, inspectionQuery, useInspectionCommand } from '../api.ts';
import * as codes from '../code-messages.ts';
import { CheckLines, FormPage } from '../form-page.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import * as briefed from './briefing-messages.ts';
import * as care from './care-messages.ts';
import { errorsIn, factsOf, planDraftOf } from './draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { InterpreterFields } from './interpreter-fields.tsx';
import * as texts from './messages.ts';
import { ReasonFields } from './reason-fields.tsx';
import { whyTitle } from './reason-messages.ts';

/** The form of a plan: it begins with the current plan, and says again what was changed. */
export default function PlanForm(): ReactElement {
  const inspection = useQuery(inspectionQuery(useIdOfPage()));
  return <Opened of={inspection}>{(shown) => <Form of={shown} />}</Opened>;
}

function Form({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { unit } = useSession();
  const command = useInspectionCommand();
  const [first] = useState(() => planDraftOf(of, unit));
  const [draft, setDraft] = useState(first);
  const [asked, setAsked] = useState(first);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const kept = useKeptDraft({
    command,
    part: 'plan',
    title: say(texts.writePlan),
    empty: first,
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsIn(draft));
  const addresses = useQuery(addressesQuery(of.id));
  const units = [
    { value: String(unit.id), label: unit.name },
    ...(addresses.data?.items ?? []).map((one) => ({
      value: String(one.unit),
      label: `${one.unitName}, ${one.house}`,
    })),
  ];

  async function send(): Promise<void> {
    const { facts, note, texts: inWords } = factsOf(draft, first);
    const outcome = await command.send({
      path: `/api/inspections/${of.id}/plan`,
      label: texts.savingPlan,
      done: texts.didSavePlan,
      body: (act) => ({ act, facts, note, texts: inWords }),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      void navigate({ to: '/app/inspections/$id', params: { id: of.id } });
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <FormPage
      title={texts.writePlan}
      lead={say(texts.planLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.savePlan)}
      unsent={draft !== first}
      kept={kept}
    >
      <FormSection number={1} title={say(texts.placeTitle)}>
        <TextField
          id="place.name"
          label={say(texts.placeName)}
          error={errors.at('place.name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          onLeave={() => setAsked(draft)}
          maxLength={120}
        />
        <TextField
          id="place.number"
          label={say(texts.placeNumber)}
          optional
          error={errors.at('place.number')}
          value={draft.number}
          onChange={(number) => change({ number })}
          onLeave={() => {
            errors.left('place.number');
            setAsked(draft);
          }}
          width="date"
        />
        <SeenBefore
          asked={{
            name: asked.name.trim() || null,
            organisationNumber: asked.number.trim() || null,
            vatNumber: null,
            country: null,
            matter: { kind: 'inspection', id: of.id },
          }}
        />
        <TextField
          id="place.street"
          label={say(texts.placeStreet)}
          optional
          value={draft.street}
          onChange={(street) => change({ street })}
          maxLength={120}
        />
        <TextField
          id="place.town"
          label={say(texts.placeTown)}
          value={draft.municipality}
          onChange={(municipality) => change({ municipality })}
          maxLength={60}
        />
        <SelectField
          id="sector"
          label={say(texts.sector)}
          optional
          value={draft.sector}
          onChange={(sector) => change({ sector })}
          choices={Object.entries(sectorNames).map(([value, name]) => ({ value, label: say(name) }))}
        />
        <div className="field-row">
          <DayField
            id="starts.day"
            label={say(texts.startsOn)}
            optional
            error={errors.at('starts.day')}
            value={draft.day}
            onChange={(day) => change({ day })}
          />
          <TextField
            id="starts.time"
            label={say(texts.startsTime)}
            optional
            value={draft.time}
            onChange={(time) => change({ time })}
            width="short"
          />
        </div>
      </FormSection>
      <FormSection number={2} title={say(whyTitle)}>
        <ReasonFields reasons={draft.reasons} change={(reasons) => change({ reasons })} />
      </FormSection>
      <FormSection number={3} title={say(texts.entryTitle)} optional>
        {draft.entry.map((part, at) => (
          <EntryFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place in the order
            key={at}
            at={at}
            part={part}
            units={units}
            errors={errors}
            change={(next) => change({ entry: draft.entry.map((one, place) => (place === at ? next : one)) })}
            remove={() => change({ entry: draft.entry.filter((_, place) => place !== at) })}
          />
        ))}
        <Button
          onClick={() =>
            change({
              entry: [...draft.entry, { unit: '', capacity: 'supervision', task: 'safety', basis: '', brings: [] }],
            })
          }
        >
          {say(texts.addUnit)}
        </Button>
      </FormSection>
      <FormSection number={4} title={say(care.careTitle)} optional>
        <CheckLines
          legend={say(briefed.expectedLanguages)}
          values={spokenLanguages}
          nameOf={(language) => say(codes.languageNames[language])}
          chosen={draft.languages}
          change={(languages) => change({ languages })}
        />
        <InterpreterFields interpreters={draft.interpreters} change={(interpreters) => change({ interpreters })} />
        <SelectField
          id="care.unit"
          label={say(care.careUnit)}
          optional
          value={draft.careUnit}
          onChange={(careUnit) => change({ careUnit })}
          choices={units}
        />
        <SelectField
          id="care.where"
          label={say(care.careWhere)}
          optional
          value={draft.careWhere}
          onChange={(careWhere) => change({ careWhere })}
          choices={Object.entries(codes.whereNames).map(([value, name]) => ({ value, label: say(name) }))}
        />
        <TextField
          id="care.phone"
          label={say(care.carePhone)}
          hint={say(care.carePhoneHint)}
          optional
          value={draft.carePhone}
          onChange={(carePhone) => change({ carePhone })}
          error={errors.at('care.phone')}
          width="short"
          inputMode="tel"
        />
        <div className="field-row">
          <TextField
            id="beds.women"
            label={say(care.bedsWomen)}
            optional
            value={draft.women}
            onChange={(women) => change({ women })}
            width="short"
            inputMode="numeric"
          />
          <TextField
            id="beds.men"
            label={say(care.bedsMen)}
            optional
            value={draft.men}
            onChange={(men) => change({ men })}
            width="short"
            inputMode="numeric"
          />
        </div>
      </FormSection>
      <FormSection number={5} title={say(briefed.briefingTitle)} optional>
        {planTexts.map((text) => (
          <TextArea
            key={text}
            id={text}
            label={say(briefed.planTextNames[text])}
            hint={say(briefed.planTextHints[text])}
            optional
            value={draft[text]}
            onChange={(words) => change({ [text]: words })}
            maxLength={1000}
          />
        ))}
        <TextArea
          id="note"
          label={say(texts.noteLabel)}
          optional
          value={draft.note}
          onChange={(note) => change({ note })}
          maxLength={2000}
        />
      </FormSection>
    </FormPage>
  );
}
