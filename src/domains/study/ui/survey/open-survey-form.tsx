import { type ReactElement, useId, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { SurveyPage } from '../../survey/shown-survey.ts';
import { useSurveyCommand } from './api.ts';
import * as texts from './survey-messages.ts';

/** The decision to open a round: its name, its days, and how many of each agency are asked. */
export function OpenSurveyForm({ of }: { of: SurveyPage }): ReactElement {
  const say = useText();
  const heading = useId();
  const plain = useSurveyCommand();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<string>(of.rounds.length > 0 ? 'repeat' : 'baseline');
  const [days, setDays] = useState({ from: '', to: '' });
  const [asked, setAsked] = useState<Readonly<Record<number, string>>>({});
  const said = ({ id, asked: before }: SurveyPage['agencies'][number]): string =>
    (asked[id] ?? (before === null ? '' : String(before))).trim();
  const { command, kept } = useDrafted(plain, {
    part: 'open',
    title: say(texts.open),
    value: { name, kind, days, asked },
    put: (was) => {
      setName(was.name);
      setKind(was.kind);
      setDays(was.days);
      setAsked(was.asked);
    },
  });
  const errors = useFormErrors([
    ...textErrors('name', name, 80, texts.nameMissing),
    ...(dayIn(days.from) ? [] : [missing('from', texts.dayMissing)]),
    ...(dayIn(days.to) ? [] : [missing('to', texts.dayMissing)]),
    ...of.agencies.flatMap((agency) =>
      /^\d{0,5}$/.test(said(agency)) ? [] : [{ path: `asked.${agency.id}`, text: texts.askedError, early: true }],
    ),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const survey = newId();
    const all = of.agencies
      .filter((agency) => Number(said(agency)) > 0)
      .map((agency) => ({ house: agency.id, asked: Number(said(agency)) }));
    const outcome = await command.send({
      path: '/api/study/survey/open',
      label: texts.opening,
      done: texts.didOpen,
      body: (act) => ({ act, survey, name: name.trim(), kind, from: dayIn(days.from), to: dayIn(days.to), asked: all }),
    });
    if (outcome.kind === 'done') setName('');
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.open)}
      layout="page"
      className="form-body section"
      labelledBy={heading}
      title={
        <>
          <h2 id={heading}>{say(texts.openTitle)}</h2>
          <p className="quiet">{say(texts.openText)}</p>
        </>
      }
    >
      <TextField
        id="name"
        label={say(texts.name)}
        error={errors.at('name')}
        value={name}
        maxLength={80}
        onChange={setName}
        onLeave={() => errors.left('name')}
      />
      <ChoiceGroup
        id="kind"
        label={say(texts.kind)}
        value={kind}
        onChange={setKind}
        inline
        lines={[
          { value: 'baseline', label: say(texts.baseline) },
          { value: 'repeat', label: say(texts.repeat) },
        ]}
      />
      <DayField
        id="from"
        label={say(texts.firstDay)}
        value={days.from}
        error={errors.at('from')}
        onChange={(from) => setDays({ ...days, from })}
      />
      <DayField
        id="to"
        label={say(texts.lastDay)}
        value={days.to}
        error={errors.at('to')}
        onChange={(to) => setDays({ ...days, to })}
      />
      {of.agencies.map((agency) => (
        <TextField
          key={agency.id}
          id={`asked.${agency.id}`}
          label={say(texts.askedIn, { agency: agency.name })}
          width="short"
          inputMode="numeric"
          maxLength={5}
          optional
          value={said(agency)}
          onChange={(value) => setAsked({ ...asked, [agency.id]: value })}
          onLeave={() => errors.left(`asked.${agency.id}`)}
          error={errors.at(`asked.${agency.id}`)}
        />
      ))}
    </ActForm>
  );
}
