import { zoneIn } from '../../../kernel/country.ts';
import { type Here, offered } from '../../../kernel/doing.ts';
import { correctionsIn } from '../../../kernel/mistakes/corrections.ts';
import { daysAfter } from '../../../kernel/time/calendar-days.ts';
import { openFile, openWordsOf, type Words } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { showTimeline } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { listColleagues, showResponsible } from '../../access/public.server.ts';
import { toAddSheet } from './acts/add-sheet.ts';
import { changeCampaign, toChangeCampaign } from './acts/change.ts';
import { responsibleFor, toChangeCampaignResponsible } from './acts/change-responsible.ts';
import { toCloseCampaign } from './acts/close.ts';
import { toCountReach } from './acts/count-reach.ts';
import { createCampaign } from './acts/create.ts';
import { toEnterCalls } from './acts/enter-calls.ts';
import { toSetChannel } from './acts/set-channel.ts';
import { toWithdrawCampaignEntry } from './acts/withdraw.ts';
import { type Campaign, stateOn } from './campaign.ts';
import type { CampaignRow, CampaignShown, ChannelShown } from './campaign-schema.ts';
import { countedDays, showFollowed } from './followed/followed.ts';
import { campaignMessages } from './messages.ts';
import {
  budgetValue,
  type CampaignNeeds,
  type CampaignSurroundings,
  choicesIn,
  isSignedIn,
  surroundingsOf,
  versionNow,
} from './nameable.server.ts';
import { listOwnDays, listVisits } from './store.server.ts';

const doings = [
  ...[toChangeCampaign, toSetChannel, toCountReach, toAddSheet, toEnterCalls, toCloseCampaign],
  toWithdrawCampaignEntry,
];

/** Of each channel the last count, and its estimate: null where no channel has one. */
function reachOf({ channels }: Campaign): Pick<CampaignRow, 'estimated' | 'counted'> {
  const sum = (all: readonly (number | null | undefined)[]): number | null => {
    const known = all.filter((one) => typeof one === 'number');
    return known.length === 0 ? null : known.reduce((so, one) => so + one, 0);
  };
  return {
    estimated: sum(channels.map(({ estimate }) => estimate)),
    counted: sum(channels.map(({ counted }) => counted.at(-1)?.people)),
  };
}

/** The campaigns of a list. */
export async function showCampaigns(tx: Tx, all: readonly Here<Campaign>[], call: AnyCall): Promise<CampaignRow[]> {
  const colleagues = await listColleagues(tx);
  const today = todayIn(call);
  const rows: CampaignRow[] = [];
  for (const { id, at, state } of all) {
    const words = await openWordsOf(tx, call, at, { stream: id, act: state.planned });
    const { group, sector, languages, from, to } = state.plan;
    rows.push({
      id,
      reference: state.reference,
      name: words?.name ?? state.reference,
      aim: words?.aim ?? '',
      ...{ group, sector, languages, from, to },
      state: stateOn(state, today),
      responsible: colleagues.get(state.responsible.owner) ?? call.texts.t(campaignMessages.anotherUnit),
      ...reachOf(state),
    });
  }
  return rows;
}

/** What was counted beside it. */
async function followedBy(tx: Tx, stored: Here<Campaign>, call: AnyCall) {
  const { plan } = stored.state;
  const today = todayIn(call);
  const days = countedDays(plan, today);
  if (days === null) return showFollowed(plan, today, []);
  const own = await listOwnDays(tx, zoneIn(call.who.country), {
    since: days.before.from,
    before: daysAfter(days.during.to, 1),
  });
  return showFollowed(plan, today, [...(await listVisits(tx, stored)), ...own]);
}

export async function showCampaign(
  tx: Tx,
  stored: Here<Campaign>,
  call: AnyCall,
  needs: CampaignNeeds,
): Promise<CampaignShown> {
  const { state: of, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.texts.t(campaignMessages.anotherUnit);
  const around = await surroundingsOf(tx, call, needs);
  const plan = words.get(of.planned);
  const said = (act: string, name: string): string => words.get(act)?.[name] ?? '';
  const { texts: _texts, budget: _budget, ...facts } = of.plan;
  const timeline = showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf });
  const changes = changesIn(readActs(call.registry, rows), words);
  return {
    id,
    reference: of.reference,
    name: plan?.name ?? of.reference,
    aim: plan?.aim ?? '',
    ownWords: plan?.ownWords ?? null,
    ...facts,
    texts: messagesOf(of, around, call, needs),
    budget: budgetOf(of, around),
    code: of.code,
    state: stateOn(of, todayIn(call)),
    responsible: await showResponsible(tx, call, stored, of.responsible, {
      doing: toChangeCampaignResponsible,
      isOpen: responsibleFor(stored).isOpen,
      takenBy: responsibleFor(stored).takenBy,
      nameOf,
    }),
    channels: of.channels.map((channel) => showChannel(channel, said, nameOf)),
    sheets: of.sheets.map((sheet) => ({
      ...sheet,
      isNow: versionNow(sheet, around, needs, call.who.country) === sheet.version,
    })),
    calls: of.calls.map(({ by, ...entered }) => ({
      ...entered,
      line: said(entered.act, 'line'),
      source: said(entered.act, 'source'),
      by: nameOf(by),
    })),
    followed: await followedBy(tx, stored, call),
    closed: of.closed && {
      on: of.closed.on,
      learnt: said(of.closed.act, 'learnt'),
      next: said(of.closed.act, 'next') || null,
      by: nameOf(of.closed.by),
    },
    choices: choicesIn(around, needs, call),
    timeline: timeline.map((event) => {
      const found = changes.get(event.id);
      return found ? { ...event, changed: found.map(({ field }) => field), changes: [...found] } : event;
    }),
    isWithdrawn: of.withdrawn ?? false,
    may: of.withdrawn ? [] : offered(doings, call.who, stored, call.verbs),
  };
}

const showChannel = (
  { id, said: act, kind, from, to, estimate, by, counted }: Campaign['channels'][number],
  said: (act: string, name: string) => string,
  nameOf: (actor: string) => string,
): ChannelShown => ({
  ...{ id, kind, from, to },
  name: said(act, 'name'),
  estimate: estimate === null ? null : { people: estimate, source: said(act, 'estimatedBy'), by: nameOf(by) },
  counted: counted.map((one) => ({
    ...{ act: one.act, people: one.people, on: one.on },
    what: said(one.act, 'what'),
    source: said(one.act, 'source'),
    by: nameOf(one.by),
  })),
});

/** The texts that a campaign uses, in the language of the reader, and in which of its languages each is signed. */
const messagesOf = (
  { plan }: Campaign,
  { more }: CampaignSurroundings,
  { texts: { language } }: AnyCall,
  { catalogue: { originals } }: CampaignNeeds,
): CampaignShown['texts'] =>
  plan.texts.map((key) => ({
    key,
    text: originals.get(key)?.[language] ?? key,
    languages: plan.languages.map((one) => ({ language: one, isSigned: isSignedIn(more, one, key) })),
  }));

/** What pays for it, where the reader may see that budget still. */
function budgetOf({ plan: { budget } }: Campaign, { lines }: CampaignSurroundings): CampaignShown['budget'] {
  const found = budget && lines.find((one) => budgetValue(one) === budgetValue(budget));
  if (!found) return null;
  const { programme, line, label, planned, spent, currency } = found;
  return { programme, line, label, planned, spent, currency };
}

/** What each change of the plan changed, with what was there before. */
function changesIn(acts: ReturnType<typeof readActs>, words: Words) {
  const wordsOf = (act: string) => {
    const { name = null, aim = null, ownWords = null } = words.get(act) ?? {};
    return { name, aim, ownWords };
  };
  const found = correctionsIn(acts, {
    said: (act) => (createCampaign.is(act) ? { ...act.facts.plan, ...wordsOf(act.id) } : null),
    corrected: (act) => (changeCampaign.is(act) ? { ...act.facts.plan, ...wordsOf(act.id) } : null),
  });
  return new Map(
    [...found].map(([act, fields]) => [
      act,
      fields.filter(({ before: [was = null], after }) => JSON.stringify(was) !== JSON.stringify(after ?? null)),
    ]),
  );
}
