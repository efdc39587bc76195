import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import { obstacleNames } from '../../../caseload/public.ts';
import { sectorNames } from '../../../knowledge/public.ts';
import { useDay } from '../../../programme/ui/public.tsx';
import type { CampaignShown } from '../../campaigns/campaign-schema.ts';
import { groupNames } from '../../campaigns/words.ts';
import * as texts from './page-messages.ts';
import * as plan from './plan-messages.ts';

const fields = {
  name: plan.name,
  aim: plan.aimShort,
  group: plan.group,
  obstacle: plan.obstacle,
  sector: plan.sector,
  languages: plan.languages,
  from: plan.from,
  to: plan.to,
  texts: plan.messages,
  ownWords: plan.ownWords,
  budget: plan.budget,
} as const;

const isOneOf = <Names extends object>(value: unknown, names: Names): value is keyof Names =>
  typeof value === 'string' && Object.hasOwn(names, value);

/** How the timeline names the fields of a plan and what was there before. */
export function useFieldNames({ choices }: Pick<CampaignShown, 'choices'>) {
  const say = useText();
  const day = useDay();
  const spoken = useLanguage();
  const labelIn = (all: CampaignShown['choices']['texts'], value: unknown): string =>
    all.find((one) => one.value === value)?.label ?? String(value);
  const fieldValue = (field: string, value: unknown): string => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
      return say(texts.notStated);
    if (field === 'languages' && Array.isArray(value))
      return value.map((one) => languageName(String(one), spoken)).join(', ');
    if (field === 'texts' && Array.isArray(value)) return value.map((one) => labelIn(choices.texts, one)).join(' · ');
    if (field === 'budget' && typeof value === 'object' && 'programme' in value && 'line' in value)
      return labelIn(choices.budget, `${value.programme} ${value.line}`);
    if (field === 'group' && isOneOf(value, groupNames)) return say(groupNames[value]);
    if (field === 'sector' && isOneOf(value, sectorNames)) return say(sectorNames[value]);
    if (field === 'obstacle' && isOneOf(value, obstacleNames)) return `${value} ${say(obstacleNames[value])}`;
    return (field === 'from' || field === 'to') && typeof value === 'string' ? day(value) : String(value);
  };
  return {
    fieldName: (field: string): string => (isOneOf(field, fields) ? say(fields[field]) : field),
    fieldValue,
  };
}
