import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { daysAfter } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import { useStandingGround } from '../../../disclosures/ui/public.tsx';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { unitsQuery } from '../api.ts';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { useElementNames } from '../elements/element-names.ts';
import { questionTexts } from '../elements/question-messages.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { choiceMissing, dayMissing, elementLabel, partyLabel } from '../form-messages.ts';
import { useOffenceNames } from '../offence-names.ts';
import { giveDirective } from '../record-messages.ts';
import * as texts from './directive-messages.ts';

/** A directive: what, for which element, to whom, by when. From the board it comes with the question that was offered. */
export default function DirectivePage(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

/** Two weeks, the usual time. */
const usualDay = (today: string): string => daysAfter(today, 14);

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const nameOf = useElementNames(file.law.country);
  const { shortOf } = useOffenceNames(file.law.country);
  const search = useFileSearch();
  const units = useQuery(unitsQuery(file.id));
  const [directive] = useState(newId);
  const asked = search.question && questionTexts[search.question as keyof typeof questionTexts];
  const [first] = useState({
    what: asked ? say(asked) : '',
    party: search.party ?? '',
    element: search.element ?? '',
    to: '',
    due: usualDay(file.today),
  });
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<typeof first>): void => setDraft({ ...draft, ...part });
  const ground = useStandingGround('inside-investigation', draft.to !== '' && draft.to !== 'own');
  const dueOn = dayTyped(draft.due, wallTimeOf(now()), true);
  return (
    <ActPage
      file={file}
      verb="directive.give"
      stays={draft.to !== 'own'}
      party={search.party}
      title={say(giveDirective)}
      tab={say(giveDirective)}
      lead={say(texts.lead)}
      note={
        draft.to !== '' && draft.to !== 'own' ? (
          <p className="small quiet">{say(texts.letterNote, { reference: file.reference })}</p>
        ) : undefined
      }
      errors={[
        ...textErrors('words.what', draft.what, 1000, texts.whatMissing),
        ...(draft.to ? [] : [missing('toUnit', choiceMissing)]),
        ...(dueOn ? [] : [missing('facts.dueOn', dayMissing)]),
        ...ground.missing,
      ]}
      unsent={draft !== first}
      draft={{ empty: first, value: draft, put: setDraft }}
      label={texts.giving}
      done={texts.didGive}
      sendText={texts.giveSend}
      body={(act) => ({
        act,
        facts: { directive, party: draft.party || null, element: draft.element || null, dueOn },
        words: { what: draft.what.trim() },
        toUnit: draft.to === 'own' ? null : Number(draft.to),
        ...ground.sent,
      })}
    >
      {(errors) => (
        <div className="fields">
          <TextArea
            id="words.what"
            label={say(texts.whatLabel)}
            error={errors.at('words.what')}
            value={draft.what}
            onChange={(what) => change({ what })}
          />
          <SelectField
            id="facts.element"
            label={say(elementLabel)}
            optional
            value={draft.element}
            onChange={(element) => change({ element })}
            choices={file.law.elements.map(({ id, offence }) => ({
              value: id,
              label: `${nameOf(id)}, ${shortOf(offence)}`,
            }))}
          />
          <SelectField
            id="facts.party"
            label={say(partyLabel)}
            optional
            value={draft.party}
            onChange={(party) => change({ party })}
            choices={[...file.parties.map(({ id, alias }) => ({ value: id, label: alias ?? '–' }))]}
          />
          <ChoiceGroup
            id="toUnit"
            label={say(texts.toLabel)}
            error={errors.at('toUnit')}
            value={draft.to}
            onChange={(to) => change({ to })}
            lines={[
              { value: 'own', label: say(texts.toOwn) },
              ...(units.data?.items ?? []).map(({ unit, name, agency }) => ({
                value: String(unit),
                label: name,
                detail: agency,
              })),
            ]}
          />
          <DayField
            id="facts.dueOn"
            label={say(texts.dueLabel)}
            error={errors.at('facts.dueOn')}
            value={draft.due}
            onChange={(due) => change({ due })}
            ahead
          />
          {ground.fields(errors)}
        </div>
      )}
    </ActPage>
  );
}
