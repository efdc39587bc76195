import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { Deferred, query } from '../../platform/http/endpoint.ts';
import { Nothing } from '../../platform/http/params.ts';
import { findCurrentPaper, listPublishedPoints } from '../administration/public.server.ts';
import type { WorkerTalk } from '../inspections/public.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { helpFor, isDescribed, type WorkLanguage } from '../signals/public.server.ts';
import { maySeeMaterial } from './access.ts';
import { campaignRoutes } from './campaigns/routes.server.ts';
import { findCampaign } from './campaigns/store.server.ts';
import { checkTexts } from './material/checks.ts';
import { notPrinted } from './material/may-print.ts';
import { materialText as text } from './material/messages.ts';
import { drawSheet } from './material/sheet.server.ts';
import { addressOf, materialLanguages, shortAddressOf, sideIn } from './material/side.server.ts';
import { MaterialShown, SheetAsked, SheetShown } from './schema.ts';
import { textCatalogue } from './texts/catalogue.server.ts';
import { textRoutes } from './texts/routes.server.ts';
import { pagesIn } from './texts/signed-here.server.ts';

export type AwarenessNeeds = {
  readonly knowledge: Knowledge;
  /** All languages of the pages for workers but those of the staff, drafts among them. */
  readonly reviewed: readonly WorkLanguage[];
  /** What workers read alone on the phone of an inspector. */
  readonly talks: readonly WorkerTalk[];
  readonly inTraining: boolean;
  readonly isDemo: boolean;
  /** Where people reach this server. */
  readonly origin: string;
};

const roles = ['officer', 'lead', 'trainer', 'programme-lead'] as const;

/** What is made for workers to read on paper. */
export function awarenessRoutes({ knowledge, reviewed, talks, inTraining, isDemo, origin }: AwarenessNeeds) {
  const register = knowledge.agencies.entries;
  const catalogue = textCatalogue(reviewed, talks);
  const load = async (tx: Tx, { who, now }: AnyCall) => {
    const on = dayIn(now, zoneIn(who.country));
    const { logo } = await findCurrentPaper(tx);
    const { numbers } = helpFor(await listPublishedPoints(tx), register, { country: who.country, county: null, on });
    const more = await pagesIn(tx, who.country, reviewed, catalogue);
    // In production a draft is not there: what no speaker has signed is not hung on a wall.
    const languages = materialLanguages(who.country, more, register).filter(({ isDraft }) => inTraining || !isDraft);
    return { logo, numbers, languages, more };
  };
  const namesIn = <Of extends { readonly sv: string; readonly en: string }>(names: Of, { texts }: AnyCall): string =>
    names[texts.language];
  return [
    ...textRoutes(catalogue),
    ...campaignRoutes({ knowledge, reviewed, catalogue, inTraining, isDemo }),
    query({
      name: 'material.read',
      path: '/api/material',
      roles,
      params: Nothing,
      input: Nothing,
      answer: MaterialShown,
      load,
      may: maySeeMaterial,
      show: async (_tx, { logo, numbers, languages }, call) => ({
        languages: [...languages],
        numbers: numbers.map(({ phone, name, hours }) => ({
          phone,
          name: namesIn(name, call),
          hours: hours && namesIn(hours, call),
        })),
        isDescribed: isDescribed(call.who.country),
        agency: namesIn(call.who.agencyName, call),
        hasLogo: logo !== null,
      }),
    }),
    query({
      name: 'material.sheet',
      path: '/api/material/sheet',
      roles,
      params: Nothing,
      input: SheetAsked,
      answer: SheetShown,
      load: async (tx, call) => {
        const { campaign: id } = call.input;
        const campaign = id === undefined ? null : await findCampaign(tx, call.readable, id, { lock: false });
        // One that is not there leaves the sheet without its address, as a link that is old does.
        return { ...(await load(tx, call)), code: campaign?.state.code ?? null };
      },
      may: maySeeMaterial,
      show: async (_tx, { logo, numbers, languages, more, code }, call) => {
        const { kind, first, second, phone, sender } = call.input;
        const { t, language } = call.texts;
        const { country, agencyName } = call.who;
        const chosen = second === undefined ? [first] : [first, second];
        const sides = chosen.flatMap((one) => sideIn(one, { country, phone: phone ?? null, more, register }) ?? []);
        const address = code === null ? addressOf(origin, first, country) : shortAddressOf(origin, code, first);
        const said = { checks: sides.map(checkTexts), address };
        const isPublished = phone === undefined || numbers.some((one) => one.phone === phone);
        const problem = isPublished ? notPrinted({ kind, languages: chosen }, languages) : 'not-published';
        if (problem !== null) return { ...said, file: null, why: t(text.refused[problem]) };
        const agency = agencyName[language];
        return new Deferred(async () => {
          const drawn = await drawSheet({
            kind,
            sides,
            address,
            // In the language of the leaflet where it has one of ours, since names and hours are written in those.
            numbers: numbers.slice(0, 6).map((one) => ({
              name: first === 'sv' ? one.name.sv : one.name.en,
              phone: one.phone,
              hours: one.hours && (first === 'sv' ? one.hours.sv : one.hours.en),
            })),
            sender:
              sender === 'no'
                ? null
                : { name: agency, logo: logo && Buffer.from(logo.png, 'base64'), logoAlt: t(text.logoAlt, { agency }) },
            draft: sides.some(({ isDraft }) => isDraft) ? t(text.draft) : null,
            surround: { title: t(text.titles[kind]), language, codeAlt: t(text.codeAlt, { address }) },
          });
          if (drawn === null || drawn === 'no-face')
            return { ...said, file: null, why: t(drawn === null ? text.noCompiler : text.noFace) };
          const name = [kind, ...chosen].join('-');
          return { ...said, file: { name, pdf: Buffer.from(drawn.pdf).toString('base64'), svg: drawn.svg }, why: null };
        });
      },
    }),
  ];
}
