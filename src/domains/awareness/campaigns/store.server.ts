import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { namesIn } from '../../../platform/acts/named.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection, unlessWithdrawn } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Campaign } from './campaign.ts';
import type { CampaignGroup } from './campaign-schema.ts';
import { foldCampaign } from './fold-campaign.ts';
import type { CountedDay } from './followed/followed.ts';

/** The only file that knows the tables of campaigns. Every question names the realms it may look in. */

const campaigns = projection<Campaign>('awareness.campaign_now', {
  reference: ({ reference }) => reference,
  code: ({ code }) => code,
  group_name: ({ plan }) => plan.group,
  begins_on: ({ plan }) => plan.from,
  ends_on: ({ plan }) => plan.to,
  withdrawn: ({ withdrawn }) => withdrawn ?? false,
});

export const findCampaign = unlessWithdrawn(campaigns.find);
export const { find: findCampaignToRead, again: campaignAgain } = campaigns;

export const campaignStream: StreamKind<Campaign> = {
  kind: 'campaign',
  fold: foldCampaign,
  save: campaigns.save,
  saveAll: campaigns.saveAll,
  tasks: () => [],
  responsible: ({ responsible, closed, withdrawn }) => ({ ...responsible, open: closed === null && !withdrawn }),
};

/** What My work calls these campaigns. */
export const campaignsNamed = namesIn(sql`awareness.campaign_now`, { reference: sql`n.reference` });

/** So many campaigns are listed; a unit that has run more reads the newest here. */
const most = 500;

/** The campaigns in these realms, the one that begins last first. */
export async function listCampaigns(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<Campaign>[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Campaign }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.folded, c.begins_on from awareness.campaign_now c
      where c.country = permitted.country and c.realm = permitted.realm and not c.withdrawn order by c.begins_on desc, c.id limit ${most}
    ) line order by line.begins_on desc, line.id limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

/** The visits of its short address, day by day and by language. */
export async function listVisits(tx: Tx, { at, id }: Here<unknown>): Promise<readonly CountedDay[]> {
  const { rows } = await sql<{ day: string; language: string; visits: number }>`
    select v.day::text as day, v.language, v.visits from awareness.campaign_visit v
    where v.country = ${at.country} and v.realm = ${at.realm} and v.campaign = ${id} order by v.day, v.language`.execute(
    tx,
  );
  return rows.map(({ day, language, visits }) => ({ kind: 'visits', day, language, count: visits }));
}

const kindOfAct = { 'tip.open': 'tips', 'suspicion.hand-over': 'hand-overs', 'assistance.begin': 'help' } as const;

/** What the reader’s own agency recorded on each of these days: numbers, and no act. */
export async function listOwnDays(
  tx: Tx,
  zone: string,
  { since, before }: { readonly since: string; readonly before: string },
): Promise<readonly CountedDay[]> {
  const { rows } = await sql<{ day: string; kind: keyof typeof kindOfAct; acts: number }>`
    select day::text as day, kind, acts from awareness.own_days(${zone}, ${since}::date, ${before}::date)
    order by day, kind`.execute(tx);
  return rows.map(({ day, kind, acts }) => ({ kind: kindOfAct[kind], day, language: null, count: acts }));
}

/* For a visitor without an account. */

/** To which country and group a short address leads; null: to none. */
export async function findBehind(tx: Tx, code: string): Promise<{ country: string; group: CampaignGroup } | null> {
  const { rows } = await sql<{ country: string; group: CampaignGroup }>`
    select country, group_name as "group" from awareness.campaign_behind(${code})`.execute(tx);
  return rows[0] ?? null;
}

/** One more visit, on a day of the campaign; on any other nothing is counted. */
export async function countVisit(
  tx: Tx,
  code: string,
  { language, day }: { readonly language: string; readonly day: string },
): Promise<void> {
  await sql`select awareness.count_visit(${code}, ${language}, ${day}::date)`.execute(tx);
}
