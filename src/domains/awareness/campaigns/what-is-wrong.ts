import type { Message } from '../../../kernel/message.ts';
import type { FieldProblem } from '../../../kernel/problem.ts';
import { daysBetween } from '../../../kernel/time/calendar-days.ts';
import type { CampaignPlan } from './campaign-schema.ts';
import { campaignMessages } from './messages.ts';

/** A longer one is planned as several: what is counted beside it goes back for as many days. */
const mostDays = 366;

/** What a plan can name: the languages of the country, the texts of the catalogue, the lines of the unit’s own budgets. */
export type Nameable = {
  readonly languages: readonly string[];
  readonly texts: readonly string[];
  readonly budget: readonly { readonly programme: string; readonly line: string }[];
};

/** What cannot be planned so, field by field. */
export function whatIsWrong(plan: CampaignPlan, known: Nameable): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  const say = (path: string, message: Message): void => void wrong.push({ path, message });
  const { group, languages, from, to, texts, ownWords, budget } = plan;
  if (to < from) say('to', campaignMessages.endsBeforeItBegins);
  else if (daysBetween(from, to) >= mostDays) say('to', campaignMessages.tooLong);
  if (group === 'workers' && languages.length === 0) say('languages', campaignMessages.languageMissing);
  if (!languages.every((one) => known.languages.includes(one))) say('languages', campaignMessages.languageUnknown);
  if (!texts.every((one) => known.texts.includes(one))) say('texts', campaignMessages.textUnknown);
  if (texts.length === 0 && ownWords === null) say('ownWords', campaignMessages.messageMissing);
  if (budget && !known.budget.some((one) => one.programme === budget.programme && one.line === budget.line))
    say('budget', campaignMessages.budgetUnknown);
  return wrong;
}
