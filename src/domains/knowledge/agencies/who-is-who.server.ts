import { z } from 'zod';
import { zoneIn } from '../../../kernel/country.ts';
import type { Language } from '../../../kernel/language.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { roles } from '../../../kernel/who.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { type AgencyRow, listAgencies } from '../../access/public.server.ts';
import { listPublishedPoints } from '../../administration/public.server.ts';
import { holdsOn, type PublishedPoint } from '../../administration/public.ts';
import { type Country, countries } from '../countries.ts';
import type { Entry, Knowledge } from '../entry.ts';
import { agencyFieldsShown } from './show-agency.ts';
import { kindOfAgency, type WhoEntry, WhoIsWho } from './who-is-who.ts';

const isCountry = (code: string): code is Country => (countries as readonly string[]).includes(code);

function ofRegister(entry: Entry<'agencies'>, language: Language): WhoEntry {
  const { text, agencyKind: _, contacts, ...shown } = agencyFieldsShown(entry, (both) => both[language]);
  const verified = entry.verified_on !== undefined;
  return {
    ...shown,
    id: entry.id,
    from: 'register',
    name: entry[language],
    role: text,
    units: [],
    contacts: contacts.map((contact) => ({ ...contact, where: null, verified })),
    verified,
    invented: entry.invented ?? false,
    source: entry.source,
  };
}

type Counties = Knowledge['municipalities']['entries'];

/** Counties by name, each once; null where none is named. */
function areaOf(codes: readonly string[], counties: Counties, language: Language): string | null {
  const names = [...new Set(codes)].map((code) => counties.find(({ id }) => id === code)?.[language] ?? code);
  return names.join(', ') || null;
}

function contactOf(point: PublishedPoint, counties: Counties, language: Language): WhoEntry['contacts'][number] {
  return {
    kind: 'phone',
    value: point.number,
    hours: language === 'sv' ? point.hoursSv : point.hoursEn,
    aroundTheClock: point.alwaysAnswered,
    languages: [...point.languages],
    audience: [point.audience === 'worker' ? 'workers' : 'professionals'],
    where: areaOf(point.counties, counties, language),
    mark: 'agency',
    verified: point.confirmedOn !== null,
    showToWorker: point.audience === 'worker' ? 'yes' : 'no',
    note: language === 'sv' ? point.nameSv : point.nameEn,
    source: point.agencyName[language],
  };
}

/** An agency of this installation, with what it publishes today. */
function ofHere(agency: AgencyRow, points: readonly PublishedPoint[], counties: Counties, call: AnyCall): WhoEntry[] {
  const { language } = call.texts;
  if (!isCountry(agency.country)) return [];
  const today = dayIn(call.now, zoneIn(agency.country));
  const own = points.filter((point) => point.agency === agency.id && holdsOn(point, today));
  return [
    {
      id: `here.${agency.key}`,
      from: 'here',
      country: agency.country,
      name: agency.name[language],
      own: null,
      kind: kindOfAgency(agency.kind),
      role: null,
      area: areaOf(
        own.flatMap((point) => point.counties),
        counties,
        language,
      ),
      units: agency.units.map((unit) => unit[language]),
      website: null,
      contacts: own.map((point) => contactOf(point, counties, language)),
      note: null,
      verified: true,
      invented: false,
      source: null,
    },
  ];
}

/** Who is who: the register of ten countries, and the agencies of this installation. Names and public contacts alone, for all signed in. */
export const whoIsWhoRoute = ({ knowledge }: { readonly knowledge: Knowledge }) =>
  query({
    name: 'knowledge.who-is-who',
    path: '/api/knowledge/who-is-who',
    roles,
    params: z.strictObject({}),
    input: z.strictObject({}),
    answer: WhoIsWho,
    load: async (tx) => ({ agencies: await listAgencies(tx), points: await listPublishedPoints(tx) }),
    may: () => true,
    show: async (_tx, { agencies, points }, call) => ({
      own: call.who.country,
      items: [
        ...agencies.flatMap((agency) => ofHere(agency, points, knowledge.municipalities.entries, call)),
        ...knowledge.agencies.entries.map((entry) => ofRegister(entry, call.texts.language)),
      ],
    }),
  });
