import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { LanguageField } from '../../persons/ui/public.tsx';
import { deskAnswerNames, deskNeedNames, regionNames } from '../desk/desk-messages.ts';
import { type DeskRow, type DeskShown, deskAnswers, deskNeeds, regions } from '../schema.ts';
import { useDeskCommand } from './api.ts';
import { deskTexts } from './desk-messages.ts';

const isPlaces = (typed: string): boolean => /^([1-9]|[1-4]\d|50)$/.test(typed.trim());

/** A need, a region and a day. There is no field for a person, and none for own words. */
export function AskDesk({ desk, onClose }: { desk: DeskShown; onClose: () => void }): ReactElement {
  const say = useText();
  const plain = useDeskCommand();
  const [request] = useState(newId);
  const [draft, setDraft] = useState({
    need: '',
    region: '',
    by: '',
    places: '1',
    language: '',
    toUnit: desk.desks.length === 1 ? String(desk.desks[0]?.unit) : '',
  });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'ask',
    title: say(deskTexts.ask),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(['need', 'region', 'toUnit'] as const)
      .filter((field) => !draft[field])
      .map((field) => missing(field === 'toUnit' ? field : `question.${field}`, deskTexts.answerThis)),
    ...(dayIn(draft.by) ? [] : [wrong('question.by', deskTexts.dayMissing)]),
    ...(isPlaces(draft.places) ? [] : [wrong('question.places', deskTexts.placesWrong)]),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const { need, region, by, places, language, toUnit } = draft;
    const outcome = await command.send({
      path: '/api/desk/ask',
      label: deskTexts.asking,
      done: null,
      body: (act) => ({
        act,
        request,
        toUnit: Number(toUnit),
        question: { need, region, by: dayIn(by), places: Number(places), language: language || null, country: null },
      }),
    });
    if (outcome.kind === 'done') onClose();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm kept={kept} command={command} errors={errors} send={send} button={say(deskTexts.ask)} onClose={onClose}>
      <ChoiceGroup
        id="question.need"
        label={say(deskTexts.need)}
        error={errors.at('question.need')}
        value={draft.need}
        onChange={(need) => change({ need })}
        lines={deskNeeds.map((value) => ({ value, label: say(deskNeedNames[value]) }))}
      />
      <SelectField
        id="question.region"
        label={say(deskTexts.region)}
        error={errors.at('question.region')}
        value={draft.region}
        onChange={(region) => change({ region })}
        choices={regions.map((value) => ({ value, label: say(regionNames[value]) }))}
      />
      <DayField
        id="question.by"
        label={say(deskTexts.by)}
        error={errors.at('question.by')}
        value={draft.by}
        onChange={(by) => change({ by })}
      />
      <TextField
        id="question.places"
        label={say(deskTexts.places)}
        error={errors.at('question.places')}
        width="short"
        inputMode="numeric"
        value={draft.places}
        onChange={(places) => change({ places })}
      />
      {draft.need === 'interpreter' && (
        <LanguageField
          id="question.language"
          label={say(deskTexts.language)}
          optional
          value={draft.language}
          onChange={(language) => change({ language })}
        />
      )}
      {desk.desks.length > 1 && (
        <SelectField
          id="toUnit"
          label={say(deskTexts.toDesk)}
          error={errors.at('toUnit')}
          value={draft.toUnit}
          onChange={(toUnit) => change({ toUnit })}
          choices={desk.desks.map(({ unit, name }) => ({ value: String(unit), label: name }))}
        />
      )}
    </ActForm>
  );
}

/** The answer: found, none, or still asking. */
export function AnswerDesk({ row, onClose }: { row: DeskRow; onClose: () => void }): ReactElement {
  const say = useText();
  const plain = useDeskCommand();
  const [answer, setAnswer] = useState('');
  const [places, setPlaces] = useState(String(row.places));
  const [from, setFrom] = useState('');
  const found = answer === 'found';
  const { command, kept } = useDrafted(plain, {
    part: `answer-${row.id}`,
    title: say(deskTexts.answer),
    value: { answer, places, from },
    put: (was) => {
      setAnswer(was.answer);
      setPlaces(was.places);
      setFrom(was.from);
    },
  });
  const errors = useFormErrors([
    ...(answer ? [] : [missing('answer', deskTexts.answerThis)]),
    ...(found && !isPlaces(places) ? [wrong('places', deskTexts.placesWrong)] : []),
    ...(found && from.trim() && !dayIn(from) ? [wrong('from', deskTexts.dayMissing)] : []),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/desk/${row.id}/answer`,
      label: deskTexts.answering,
      done: null,
      body: (act) => ({ act, answer, places: found ? Number(places) : 0, from: found ? dayIn(from) : null }),
    });
    if (outcome.kind === 'done') onClose();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm kept={kept} command={command} errors={errors} send={send} button={say(deskTexts.answer)} onClose={onClose}>
      <ChoiceGroup
        id="answer"
        label={say(deskTexts.answer)}
        error={errors.at('answer')}
        value={answer}
        onChange={setAnswer}
        lines={deskAnswers.map((value) => ({ value, label: say(deskAnswerNames[value]) }))}
      />
      {found && (
        <>
          <TextField
            id="places"
            label={say(deskTexts.places)}
            error={errors.at('places')}
            width="short"
            inputMode="numeric"
            value={places}
            onChange={setPlaces}
          />
          <DayField
            id="from"
            label={say(deskTexts.from)}
            error={errors.at('from')}
            optional
            value={from}
            onChange={setFrom}
          />
        </>
      )}
    </ActForm>
  );
}
