import type { RealmKey } from '../../../kernel/act.ts';
import type { AsOwner } from '../many-rows.ts';

const agency = 5;
const unit = 51;
const otherUnits = 23;

/** The agency of Karin with as many units as one that works in a whole country, and joint matters in which hers has a part. */
export async function addUnits(asOwner: AsOwner, rooms: number): Promise<void> {
  await asOwner(
    `select access.add_unit(${agency}::smallint, 20000 + n, 'region-' || n, 'Påhittad region ' || n, 'Invented region ' || n, 'protection', array['support'])
     from generate_series(1, ${otherUnits}) n`,
  );
  await asOwner(
    `with made as (
       insert into access.realm (country, id, kind, owner_unit, track)
       select 'SE', access.random_realm(), 'room', 20000 + 1 + n % ${otherUnits}, 'protection' from generate_series(1, $1) n returning country, id)
     insert into access.member (country, realm, unit, capacity, track, may_write)
     select made.country, made.id, ${unit}, 'support', 'protection', true from made`,
    [rooms],
  );
}

/** Files in which matters are put, and how many of all are in each of them. */
export async function listFiles(asOwner: AsOwner): Promise<readonly { at: RealmKey; share: number; seen: boolean }[]> {
  const rows = await asOwner<{
    country: string;
    realm: string;
    place: 'own' | 'room' | 'agency' | 'other';
    nth: number;
  }>(
    `select country, realm, place, row_number() over (partition by place order by realm::bigint)::int as nth from (
       select r.country, r.id::text as realm, case
         when r.owner_unit = ${unit} and r.kind = 'track' and r.track = 'protection' then 'own'
         when r.kind = 'room' and exists (select 1 from access.member m where m.realm = r.id and m.unit = ${unit}) then 'room'
         when u.agency = ${agency} and u.id <> ${unit} and r.kind = 'track' and r.track = 'protection' then 'agency'
         when u.agency >= 1000 and r.kind = 'track' and r.track = 'control' then 'other' end as place
       from access.realm r join access.unit u on u.id = r.owner_unit) p
     where place is not null order by place, realm::bigint`,
  );
  // The unit has 40 of 100 matters of its agency, its rooms 5, and 23 other units 55, each fewer than the one before. Others have 5 on top.
  const weight = { own: () => 0.4, room: () => 0.05, agency: (nth: number) => 0.55 / nth, other: () => 0.05 };
  const sums = new Map<string, number>();
  for (const { place, nth } of rows) sums.set(place, (sums.get(place) ?? 0) + (place === 'agency' ? 1 / nth : 1));
  return rows.map(({ country, realm, place, nth }) => ({
    at: { country, realm },
    share: weight[place](nth) / (sums.get(place) ?? 1),
    seen: place === 'own' || place === 'room',
  }));
}
