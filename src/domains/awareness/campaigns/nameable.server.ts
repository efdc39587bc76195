import { compare } from '../../../kernel/compare.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { listPayingLines, type PayingLine } from '../../programme/public.server.ts';
import type { WorkLanguage } from '../../signals/public.server.ts';
import type { MaterialKind } from '../material/kinds.ts';
import { notPrinted } from '../material/may-print.ts';
import { sheetVersion } from '../material/sheet-version.server.ts';
import { type MaterialLanguage, materialLanguages, sideIn, textsOnSheets } from '../material/side.server.ts';
import type { TextCatalogue } from '../texts/catalogue.server.ts';
import { pagesIn } from '../texts/signed-here.server.ts';
import type { CampaignChoices } from './campaign-schema.ts';
import type { Nameable } from './what-is-wrong.ts';

export type CampaignNeeds = {
  readonly knowledge: Knowledge;
  readonly reviewed: readonly WorkLanguage[];
  readonly catalogue: TextCatalogue;
  readonly inTraining: boolean;
  readonly isDemo: boolean;
};

/** What a campaign of this country can be made with today. */
export type CampaignSurroundings = {
  readonly more: readonly WorkLanguage[];
  readonly languages: readonly MaterialLanguage[];
  readonly lines: readonly PayingLine[];
  readonly keys: readonly string[];
};

export async function surroundingsOf(tx: Tx, call: AnyCall, needs: CampaignNeeds): Promise<CampaignSurroundings> {
  const { knowledge, reviewed, catalogue, inTraining } = needs;
  const { country } = call.who;
  const more = await pagesIn(tx, country, reviewed, catalogue);
  const languages = materialLanguages(country, more, knowledge.agencies.entries).filter(
    ({ isDraft }) => inTraining || !isDraft,
  );
  const keys = textsOnSheets(country)
    .map((id) => `page.${id}`)
    .filter((key) => catalogue.originals.has(key));
  return { more, languages, lines: await listPayingLines(tx, call), keys };
}

export const nameableIn = ({ languages, lines, keys }: CampaignSurroundings): Nameable => ({
  languages: languages.map(({ language }) => language),
  texts: keys,
  budget: lines,
});

/** How a form writes a line of a budget in one value. */
export const budgetValue = ({ programme, line }: Pick<PayingLine, 'programme' | 'line'>): string =>
  `${programme} ${line}`;

export const choicesIn = (
  { languages, lines, keys }: CampaignSurroundings,
  { catalogue: { originals } }: CampaignNeeds,
  { texts: { language: spoken } }: AnyCall,
): CampaignChoices => ({
  texts: keys.map((value) => ({ value, label: originals.get(value)?.[spoken] ?? value })),
  languages: languages.map(({ language, name }) => ({ value: language, label: name })),
  budget: lines.map((one) => ({ value: budgetValue(one), label: one.label })).sort((a, b) => compare(a.label, b.label)),
});

/** Of which version such a sheet is today; null where it is not made in these languages. */
export function versionNow(
  { kind, first, second }: { readonly kind: MaterialKind; readonly first: string; readonly second: string | null },
  { more, languages }: CampaignSurroundings,
  { knowledge }: CampaignNeeds,
  country: string,
): string | null {
  const chosen = second === null ? [first] : [first, second];
  if (notPrinted({ kind, languages: chosen }, languages) !== null) return null;
  const register = knowledge.agencies.entries;
  const sides = chosen.flatMap((one) => sideIn(one, { country, phone: null, more, register }) ?? []);
  return sides.length === chosen.length ? sheetVersion(kind, sides) : null;
}

/** Whether a text is official in a language: the staff’s two are originals. */
export const isSignedIn = (more: readonly WorkLanguage[], language: string, key: string): boolean => {
  const file = more.find((one) => one.language === language);
  if (file === undefined) return language === 'sv' || language === 'en';
  return !file.isDraft || (file.isOfficial?.(key.replace(/^page\./, '')) ?? false);
};
