import type { Act } from '../../../kernel/act.ts';
import type { Message, MessageValues } from '../../../kernel/message.ts';
import { changeProvider } from '../acts/change-provider.ts';
import { renameUnit } from '../acts/rename-unit.ts';
import { setTips } from '../acts/set-tips.ts';
import { placeHistoryMessages as texts } from './history-messages.ts';
import type { TipSource } from './tips-of-unit.ts';

type Say = (message: Message, values?: MessageValues) => string;
type PlaceChange = { readonly what: string; readonly before: string; readonly after: string };

/** The old and the new of each thing that an act changed in a unit or a provider. Of a secret only the act itself says that it is a new one. */
export function changesInPlace(act: Act | undefined, t: Say, countyOf: (code: string) => string): PlaceChange[] {
  if (!act) return [];
  const row = (what: Message, before: string, after: string): PlaceChange => ({
    what: t(what),
    before: before || t(texts.nothing),
    after: after || t(texts.nothing),
  });
  const isChange = ({ before, after }: PlaceChange): boolean => before !== after;
  if (renameUnit.is(act)) {
    const { before, nameSv, nameEn } = act.facts;
    return [row(texts.nameSv, before.nameSv, nameSv), row(texts.nameEn, before.nameEn, nameEn)].filter(isChange);
  }
  if (setTips.is(act)) {
    const said = (tips: readonly TipSource[]): string =>
      tips
        .map(({ want, county }) =>
          t(texts.tip, { want, where: county === null ? t(texts.wholeCountry) : countyOf(county) }),
        )
        .sort()
        .join(', ');
    return [row(texts.tips, said(act.facts.before), said(act.facts.tips))].filter(isChange);
  }
  if (!changeProvider.is(act)) return [];
  const { before, ...after } = act.facts;
  const accepts = ({ jwtLogout = false }: { jwtLogout?: boolean | undefined }): string =>
    t(jwtLogout ? texts.accepted : texts.notAccepted);
  return [
    row(texts.nameSv, before.nameSv, after.nameSv),
    row(texts.nameEn, before.nameEn, after.nameEn),
    row(texts.algorithms, before.algorithms.join(', '), after.algorithms.join(', ')),
    row(texts.scopes, before.scopes.join(' '), after.scopes.join(' ')),
    row(texts.assurance, before.assurance ?? '', after.assurance ?? ''),
    row(texts.jwtLogout, accepts(before), accepts(after)),
  ].filter(isChange);
}
