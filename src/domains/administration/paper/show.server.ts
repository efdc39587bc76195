import { languages } from '../../../kernel/language.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { paperKinds } from './kinds.ts';
import { paperMessages as texts } from './messages.ts';
import type { PaperEvent, PaperList } from './schema.ts';
import { namesIn, standardOf } from './standard.server.ts';
import { standardTexts } from './standard-messages.ts';
import { listPaperVersions } from './store.server.ts';
import { currentIn, type LogoKept, type PaperVersion, type TemplateSaid, templateFields } from './template.ts';

const plain = ({ opening, closing, signature }: TemplateSaid) => ({
  opening: opening ?? '',
  closing: closing ?? '',
  signature,
});

const keyOf = ({ step, kind, language }: PaperVersion): string => (step === 'logo' ? step : `${kind}.${language}`);

/** The old and the new of what a version changed, in words. */
function changesIn(
  before: PaperVersion | undefined,
  now: PaperVersion,
  { texts: { t } }: AnyCall,
): PaperEvent['changes'] {
  if (now.step === 'logo') {
    const said = (logo: LogoKept | null): string =>
      logo ? t(texts.aLogo, { width: logo.width, height: logo.height }) : t(texts.nothing);
    return [{ what: t(texts.field.logo), before: said(before?.logo ?? null), after: said(now.logo) }];
  }
  const of = (version: PaperVersion | undefined, field: keyof TemplateSaid): string =>
    version?.said ? (version.said[field] ?? t(texts.nothing)) : t(texts.standard);
  return templateFields
    .map((field) => ({ what: t(texts.field[field]), before: of(before, field), after: of(now, field) }))
    .filter((change) => change.before !== change.after);
}

function showHistory(versions: readonly PaperVersion[], call: AnyCall): PaperEvent[] {
  const { t } = call.texts;
  const last = new Map<string, PaperVersion>();
  return versions
    .map((one): PaperEvent => {
      const changes = changesIn(last.get(keyOf(one)), one, call);
      last.set(keyOf(one), one);
      const { id, step, kind, language, at } = one;
      const name = kind && t(standardTexts[kind].name);
      return { id, step, kind, name, language, at, by: one.by ?? t(texts.former), changes };
    })
    .reverse();
}

/** Every template of the agency as it holds, the logo, and who changed what. */
export async function showPaper(tx: Tx, call: AnyCall): Promise<PaperList> {
  const { t, language: own } = call.texts;
  const versions = await listPaperVersions(tx);
  const current = currentIn(versions);
  return {
    templates: paperKinds.flatMap((kind) =>
      languages.map((language) => {
        const [said, standard] = [current.said(kind, language), standardOf(kind, language)];
        const name = t(standardTexts[kind].name);
        return { kind, name, language, isOwn: said !== null, said: plain(said ?? standard), standard: plain(standard) };
      }),
    ),
    logo: current.logo,
    placeholders: { sv: namesIn('sv'), en: namesIn('en') },
    history: showHistory(versions, call),
    visibility: {
      state: 'shared',
      sees: [t(texts.sees, { agency: call.who.agencyName[own] })],
      doesNotSee: [t(texts.doesNotSee)],
      why: t(texts.why),
    },
  };
}
