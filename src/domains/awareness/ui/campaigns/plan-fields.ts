import type { ActEnvelope } from '../../../../kernel/act.ts';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { sectorNames, sectors } from '../../../knowledge/public.ts';
import { manyIn, type PartField, type PartValues, useObstacles, wordsIn } from '../../../programme/ui/public.tsx';
import { type CampaignChoices, type CampaignShown, campaignGroups } from '../../campaigns/campaign-schema.ts';
import { groupNames } from '../../campaigns/words.ts';
import * as texts from './plan-messages.ts';

/** The fields of a plan, the same where it is made and where it is changed. */
export function usePlanFields(of: CampaignChoices): readonly PartField[] {
  const say = useText();
  const obstacles = useObstacles();
  const isForWorkers = ({ group }: PartValues): boolean => group === 'workers';
  return [
    { id: 'name', kind: 'line', label: texts.name, max: 120 },
    { id: 'aim', kind: 'area', label: texts.aim, hint: texts.aimHint, max: 800 },
    {
      ...{ id: 'group', kind: 'choice', label: texts.group },
      choices: campaignGroups.map((value) => ({ value, label: say(groupNames[value]) })),
    },
    {
      ...{ id: 'sector', kind: 'choice', label: texts.sector, optional: true },
      choices: sectors.map((value) => ({ value, label: say(sectorNames[value]) })),
    },
    { id: 'obstacle', kind: 'choice', label: texts.obstacle, optional: true, choices: obstacles },
    {
      ...{ id: 'languages', kind: 'many', label: texts.languages, hint: texts.languagesHint },
      choices: of.languages,
      shownWhen: isForWorkers,
    },
    { id: 'from', kind: 'day', label: texts.from },
    { id: 'to', kind: 'day', label: texts.to },
    {
      ...{ id: 'texts', kind: 'many', label: texts.messages, hint: texts.messagesHint, optional: true },
      choices: of.texts,
      shownWhen: isForWorkers,
    },
    { id: 'ownWords', kind: 'area', label: texts.ownWords, hint: texts.ownWordsHint, optional: true, max: 1200 },
    ...(of.budget.length === 0
      ? []
      : [
          {
            ...({ id: 'budget', kind: 'choice', label: texts.budget, hint: texts.budgetHint, optional: true } as const),
            choices: of.budget,
          },
        ]),
  ];
}

const budgetIn = (value: string | undefined) => {
  const [programme = '', line = ''] = (value ?? '').split(' ');
  return programme === '' ? null : { programme, line };
};

/** What a form of these fields sends. */
export const planIn = (values: PartValues, act: ActEnvelope) => ({
  act,
  name: values.name?.trim(),
  aim: values.aim?.trim(),
  group: values.group,
  sector: values.sector || null,
  obstacle: values.obstacle || null,
  languages: values.group === 'workers' ? manyIn(values.languages) : [],
  from: dayIn(values.from ?? ''),
  to: dayIn(values.to ?? ''),
  texts: values.group === 'workers' ? manyIn(values.texts) : [],
  ownWords: wordsIn(values.ownWords),
  budget: budgetIn(values.budget),
});

/** A plan as these fields hold it. */
export const valuesOf = (of: CampaignShown): PartValues => ({
  name: of.name,
  aim: of.aim,
  group: of.group,
  sector: of.sector ?? '',
  obstacle: of.obstacle ?? '',
  languages: of.languages.join(' '),
  from: of.from,
  to: of.to,
  texts: of.texts.map(({ key }) => key).join(' '),
  ownWords: of.ownWords ?? '',
  budget: of.budget ? `${of.budget.programme} ${of.budget.line}` : '',
});
