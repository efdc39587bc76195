import type { Visibility } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import { type AnyCall, todayIn } from '../../../../platform/http/call.ts';
import { query } from '../../../../platform/http/endpoint.ts';
import { Nothing } from '../../../../platform/http/params.ts';
import {
  type ContactPointNeeds,
  listOwnUnits,
  listPeople,
  listReceivedTips,
  type PersonRow,
} from '../../../administration/public.server.ts';
import { cameOn } from '../answer-by.ts';
import { isOpened, keyInUse, unreadable, waitingAt, whatADeskNeeds } from './desk.ts';
import { deskMessages as texts } from './messages.ts';
import { type TipDesk, TipDesks } from './shapes.ts';
import { type DeskOfUnit, listDesks } from './store.server.ts';

const visibility = ({ who, texts: { t, language } }: AnyCall): Visibility => ({
  state: 'only-us',
  sees: [t(texts.sees, { agency: who.agencyName[language] })],
  doesNotSee: [t(texts.doesNotSee)],
  why: t(texts.why),
});

const reading = ({ roles }: PersonRow) => roles.find(({ word }) => word === 'tip-reader');
const readsNow = (person: PersonRow): boolean => !person.has_ended && reading(person)?.begun === true;

type DeskAround = {
  readonly unit: string;
  readonly name: string;
  readonly people: readonly PersonRow[];
  readonly all: readonly PersonRow[];
  readonly countyName: (code: string) => string;
};

/** One unit: its desk as it is, and what an administrator can see to. */
function showDesk(
  { leads, keys }: Omit<DeskOfUnit, 'unit'>,
  { unit, name, people, all, countyName }: DeskAround,
  { who }: AnyCall,
): TipDesk {
  const theirs = people.filter(readsNow);
  const readers = theirs.map(({ account }) => account);
  const nameOf = (account: string): string | null => all.find((one) => one.account === account)?.name ?? null;
  // Days and no times: when a key was made is a time in the unit's own file.
  const day = (at: string): string => dayIn(new Date(at), zoneIn(who.country));
  const present = keyInUse(keys);
  const wants = (['help', 'tell'] as const).flatMap((want) => {
    const from = leads.filter((lead) => lead.want === want).map(({ county }) => county);
    const counties = from.flatMap((county) => (county === null ? [] : countyName(county)));
    return from.length === 0 ? [] : [{ want, wholeCountry: from.includes(null), counties }];
  });
  const { count, late, promised } = waitingAt(keys);
  return {
    unit: { id: unit, name },
    wants,
    key: present && {
      track: present.track,
      usedSince: day(present.usedFrom),
      madeBy: nameOf(present.maker),
      isOpened: isOpened(present, readers),
    },
    awaiting: keys
      .filter(({ awaits }) => awaits)
      .map(({ madeAt, maker }) => ({ madeOn: day(madeAt), madeBy: nameOf(maker) })),
    readers: theirs.map((person) => ({
      id: person.ref,
      name: person.name,
      isOwn: person.account === who.actor,
      opens: keys.some(({ openers, awaits }) => openers.includes(person.account) && !awaits),
      until: reading(person)?.until ?? null,
    })),
    others: people
      .filter((person) => !person.has_ended && !reading(person) && person.account !== who.actor)
      .map(({ ref, name: called }) => ({ id: ref, name: called })),
    waiting: { count, since: promised && cameOn(promised), late, unreadable: unreadable({ readers, keys }) },
    needs: whatADeskNeeds({ wants: wants.map(({ want }) => want), readers, keys }),
  };
}

/** What an administrator sees of the tip desks of their agency. Readers and keys are changed elsewhere: by the acts of roles, and by readers. */
export const deskRoutes = ({ countiesOf }: Pick<ContactPointNeeds, 'countiesOf'>) => [
  query({
    name: 'tip-desk.list',
    path: '/api/administration/tip-desks',
    roles: ['administrator'],
    params: Nothing,
    input: Nothing,
    answer: TipDesks,
    load: async (tx, call) => ({
      desks: await listDesks(tx, todayIn(call)),
      people: await listPeople(tx),
      units: await listOwnUnits(tx),
      received: await listReceivedTips(tx, call.texts.language),
    }),
    may: (who) => who.capacity === 'access-administration',
    show: async (_tx, { desks, people, units, received }, call) => {
      const { language } = call.texts;
      const { compare } = new Intl.Collator(language);
      const counties = countiesOf(call.who.country);
      const countyName = (code: string): string => counties.find((one) => one.code === code)?.[language] ?? code;
      const byName = [...people].sort((a, b) => compare(a.name, b.name));
      const items = units.flatMap(({ ref, nameSv, nameEn }) => {
        const desk = desks.find(({ unit }) => unit === ref);
        const ofUnit = byName.filter(({ unit }) => unit === ref);
        if (!desk && !ofUnit.some(readsNow)) return [];
        const name = language === 'sv' ? nameSv : nameEn;
        return showDesk(
          desk ?? { leads: [], keys: [] },
          { unit: ref, name, people: ofUnit, all: people, countyName },
          call,
        );
      });
      // Those to which a wish leads come first.
      const order = ({ wants }: TipDesk): number => (wants.length > 0 ? 0 : 1);
      return {
        items: items.sort((a, b) => order(a) - order(b) || compare(a.unit.name, b.unit.name)),
        units: units.map(({ ref, nameSv, nameEn }) => ({
          id: ref,
          name: language === 'sv' ? nameSv : nameEn,
          tips: received.filter(({ unit }) => unit === ref).map(({ want, county }) => ({ want, county })),
        })),
        counties: counties
          .map(({ code, ...names }) => ({ code, name: names[language] }))
          .sort((a, b) => compare(a.name, b.name)),
        received: [...received],
        visibility: visibility(call),
      };
    },
  }),
];
