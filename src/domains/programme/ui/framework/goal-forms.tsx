import type { ReactElement } from 'react';
import type { ActEnvelope } from '../../../../kernel/act.ts';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { goalStateWords } from '../../framework/goal-state-messages.ts';
import { levels, sources } from '../../framework-file-messages.ts';
import {
  type GoalShown,
  goalLevels,
  goalSources,
  goalStates,
  type ProgrammeShown,
  type Value,
} from '../../programme-schema.ts';
import { useProgrammeCommand } from '../api.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import * as partTexts from '../parts/part-messages.ts';
import { countIn, type PartField, type PartValues, wordsIn } from '../parts/part-values.ts';
import * as texts from './framework-messages.ts';

type OfProgramme = { readonly of: ProgrammeShown };
const isShare = (values: PartValues): boolean => values.kind === 'share';

/** A value as it is sent: nothing written is not known, or none set. */
function valueIn(
  values: PartValues,
  id: 'start' | 'target' | 'now',
  empty: 'not-known' | 'none-set',
  currency: string | null,
): Value {
  const value = countIn(values[id]);
  if (value === null) return { is: empty };
  const unit = values.kind === 'money' && currency ? currency : 'count';
  return { is: 'number', value, of: isShare(values) ? countIn(values[`${id}.of`]) : null, unit };
}

/** How a value is written into the fields of a form. */
const written = (of: Value, id: string): PartValues =>
  of.is === 'number' ? { [id]: String(of.value), ...(of.of === null ? {} : { [`${id}.of`]: String(of.of) }) } : {};

const kindOf = (values: readonly Value[]): string => {
  const known = values.find((one) => one.is === 'number');
  if (known?.is !== 'number') return 'count';
  return known.unit !== 'count' ? 'money' : known.of === null ? 'count' : 'share';
};

function useKinds(currency: string | null): PartField['choices'] {
  const say = useText();
  return [
    { value: 'count', label: say(texts.kindCount) },
    { value: 'share', label: say(texts.kindShare) },
    ...(currency === null ? [] : [{ value: 'money', label: say(texts.kindMoney, { currency }) }]),
  ];
}

function useGoalFields({ of, goal }: OfProgramme & { readonly goal: GoalShown | null }): readonly PartField[] {
  const say = useText();
  const kinds = useKinds(of.currency);
  const above = of.goals.filter((one) => one.id !== goal?.id && one.level !== 'activity');
  return [
    {
      id: 'level',
      kind: 'choice',
      label: texts.level,
      choices: goalLevels.map((value) => ({ value, label: say(levels[value]) })),
    },
    { id: 'name', kind: 'line', label: texts.name, hint: texts.nameHint, max: 160 },
    ...(above.length === 0
      ? []
      : [
          {
            id: 'under',
            kind: 'choice',
            label: texts.under,
            optional: true,
            choices: above.map(({ id, name }) => ({ value: id, label: name })),
          } as const,
        ]),
    { id: 'indicator', kind: 'line', label: texts.indicator, hint: texts.indicatorHint, max: 200 },
    {
      id: 'source',
      kind: 'choice',
      label: texts.source,
      choices: goalSources.map((value) => ({ value, label: say(sources[value]) })),
    },
    { id: 'kind', kind: 'choice', label: texts.kind, ...(kinds ? { choices: kinds } : {}) },
    { id: 'start', kind: 'count', label: texts.start, hint: texts.startHint, optional: true },
    { id: 'start.of', kind: 'count', label: texts.startWhole, optional: true, shownWhen: isShare },
    { id: 'target', kind: 'count', label: texts.target, hint: texts.targetHint, optional: true },
    { id: 'target.of', kind: 'count', label: texts.targetWhole, optional: true, shownWhen: isShare },
    { id: 'how', kind: 'area', label: texts.how, hint: texts.howHint, optional: true, max: 500 },
  ];
}

const goalBody =
  ({ currency }: ProgrammeShown, goal: string) =>
  (values: PartValues, act: ActEnvelope) => ({
    act,
    goal,
    level: values.level,
    under: values.under || null,
    name: values.name?.trim(),
    indicator: values.indicator?.trim(),
    how: wordsIn(values.how),
    source: values.source,
    start: valueIn(values, 'start', 'not-known', currency),
    target: valueIn(values, 'target', 'none-set', currency),
  });

/** A new result, with its indicator. */
export function AddGoal({ of }: OfProgramme): ReactElement {
  const say = useText();
  const command = useProgrammeCommand();
  return (
    <FoldedPart
      title={say(texts.addGoal)}
      part="goal"
      path={`/api/programmes/${of.id}/goal`}
      withdraw={`/api/programmes/${of.id}/withdraw-entry`}
      done={texts.goalSaved}
      fields={useGoalFields({ of, goal: null })}
      body={(values, act) => goalBody(of, act.id)(values, act)}
      command={command}
    />
  );
}

export function ChangeGoal({ of, goal }: OfProgramme & { goal: GoalShown }): ReactElement {
  const say = useText();
  const command = useProgrammeCommand();
  return (
    <FoldedPart
      compact
      label={say(partTexts.change)}
      title={say(partTexts.changeNamed, { name: goal.name })}
      part={`goal-${goal.id}`}
      path={`/api/programmes/${of.id}/goal`}
      withdraw={`/api/programmes/${of.id}/withdraw-entry`}
      done={texts.goalSaved}
      fields={useGoalFields({ of, goal })}
      known={{
        level: goal.level,
        under: goal.under ?? '',
        name: goal.name,
        indicator: goal.indicator,
        source: goal.source,
        how: goal.how ?? '',
        kind: kindOf([goal.target, goal.start, goal.now]),
        ...written(goal.start, 'start'),
        ...written(goal.target, 'target'),
      }}
      body={goalBody(of, goal.id)}
      command={command}
    />
  );
}

/** The value of a result on a day, by the person who is signed in. */
export function FillGoal({ of, goal }: OfProgramme & { goal: GoalShown }): ReactElement {
  const say = useText();
  const command = useProgrammeCommand();
  const kinds = useKinds(of.currency);
  const isNumber = (values: PartValues): boolean => values.is === 'number';
  const fields: readonly PartField[] = [
    {
      id: 'is',
      kind: 'choice',
      label: texts.isKnown,
      choices: [
        { value: 'number', label: say(texts.isNumber) },
        { value: 'not-known', label: say(texts.isNotKnown) },
        { value: 'not-shown', label: say(texts.isNotShown) },
      ],
    },
    { id: 'kind', kind: 'choice', label: texts.kind, shownWhen: isNumber, ...(kinds ? { choices: kinds } : {}) },
    { id: 'now', kind: 'count', label: texts.value, shownWhen: isNumber },
    {
      id: 'now.of',
      kind: 'count',
      label: texts.valueWhole,
      shownWhen: (values) => isNumber(values) && isShare(values),
    },
    { id: 'on', kind: 'day', label: texts.valueDay },
    {
      id: 'state',
      kind: 'choice',
      label: texts.assessment,
      choices: goalStates.map((value) => ({ value, label: say(goalStateWords[value]) })),
    },
    { id: 'note', kind: 'area', label: texts.note, hint: texts.noteHint, max: 200 },
  ];
  return (
    <FoldedPart
      compact
      label={say(texts.fill)}
      title={say(texts.fillNamed, { name: goal.name })}
      part={`fill-${goal.id}`}
      path={`/api/programmes/${of.id}/fill`}
      withdraw={`/api/programmes/${of.id}/withdraw-entry`}
      done={texts.filled}
      fields={fields}
      known={{ kind: kindOf([goal.now, goal.target, goal.start]) }}
      body={(values, act) => ({
        act,
        goal: goal.id,
        now:
          values.is === 'number'
            ? valueIn(values, 'now', 'not-known', of.currency)
            : { is: values.is === 'not-shown' ? 'not-shown' : 'not-known' },
        state: values.state,
        on: dayIn(values.on ?? ''),
        note: values.note?.trim(),
      })}
      command={command}
    />
  );
}
