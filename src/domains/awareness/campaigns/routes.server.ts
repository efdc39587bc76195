import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { withEntries } from '../../../platform/acts/with-entries.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { handing } from '../../access/public.server.ts';
import { beginStream, tablesFile } from '../../programme/public.server.ts';
import { campaignRoles, mayListCampaigns, mayReadCampaign } from './access.ts';
import { toAddSheet } from './acts/add-sheet.ts';
import { toChangeCampaign } from './acts/change.ts';
import { responsibleFor, toChangeCampaignResponsible } from './acts/change-responsible.ts';
import { toCloseCampaign } from './acts/close.ts';
import { toCountReach } from './acts/count-reach.ts';
import { toCreateCampaign } from './acts/create.ts';
import { toEnterCalls } from './acts/enter-calls.ts';
import { toSetChannel } from './acts/set-channel.ts';
import { toWithdrawCampaignEntry } from './acts/withdraw.ts';
import { CampaignAnswer, CampaignChoices, CampaignFile, CampaignList, CampaignShown } from './campaign-schema.ts';
import { campaignsTable } from './campaigns-table.server.ts';
import { type CampaignNeeds, choicesIn, nameableIn, surroundingsOf, versionNow } from './nameable.server.ts';
import { campaignReportRoute } from './report/route.server.ts';
import { shortCode } from './short-code.ts';
import { showCampaign, showCampaigns } from './show-campaign.server.ts';
import { campaignAgain, findCampaign, findCampaignToRead, listCampaigns } from './store.server.ts';

const AsFile = z.strictObject({ format: z.enum(['csv', 'xlsx']) });

const held = (tx: Tx, call: Call<ById, unknown>) => findCampaign(tx, call.writable, call.params.id, { lock: true });

/** What is asked and done about campaigns. */
export function campaignRoutes(needs: CampaignNeeds) {
  const roles = [...campaignRoles];
  const answered = {
    answer: CampaignAnswer,
    show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
      campaign: await showCampaign(tx, await campaignAgain(tx, at, stream), call, needs),
    }),
  };
  const on = (step: string) =>
    ({
      ...answered,
      path: `/api/campaigns/:id/${step}`,
      status: 200,
      params: ById,
      load: async (tx: Tx, call: Call<ById, unknown>) => {
        const found = await held(tx, call);
        return found && { ...found, today: todayIn(call) };
      },
    }) as const;
  return [
    query({
      name: 'campaign.list',
      path: '/api/campaigns',
      roles,
      params: Nothing,
      input: Nothing,
      answer: CampaignList,
      load: async (tx, call) => ({ all: await listCampaigns(tx, call.readable) }),
      may: mayListCampaigns,
      show: async (tx, { all }, call) => ({ items: await showCampaigns(tx, all, call) }),
    }),
    query({
      name: 'campaign.file',
      path: '/api/campaigns-file',
      roles,
      params: Nothing,
      input: AsFile,
      answer: CampaignFile,
      proof: { of: 'export' },
      load: async (tx, call) => ({ all: await listCampaigns(tx, call.readable) }),
      may: mayListCampaigns,
      show: async (tx, { all }, call) => {
        const table = campaignsTable(await showCampaigns(tx, all, call), call.texts);
        return new Deferred(() => tablesFile('campaigns', call.input.format, [table]));
      },
    }),
    query({
      name: 'campaign.choices',
      path: '/api/campaigns-choices',
      roles,
      params: Nothing,
      input: Nothing,
      answer: CampaignChoices,
      load: (tx, call) => surroundingsOf(tx, call, needs),
      may: mayListCampaigns,
      show: async (_tx, around, call) => choicesIn(around, needs, call),
    }),
    query({
      name: 'campaign.read',
      path: '/api/campaigns/:id',
      roles,
      params: ById,
      input: Nothing,
      answer: CampaignShown,
      load: (tx, call) => findCampaignToRead(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadCampaign,
      show: (tx, stored, call) => showCampaign(tx, stored, call, needs),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['campaign'] }),
    }),
    campaignReportRoute(needs),
    actRoute(toCreateCampaign, {
      ...answered,
      path: '/api/campaigns/create',
      status: 201,
      params: Nothing,
      load: async (tx, call) => ({
        ...(await beginStream(tx, call, call.input.campaign, 'C')),
        code: shortCode(call.random(7)),
        known: nameableIn(await surroundingsOf(tx, call, needs)),
      }),
    }),
    actRoute(toChangeCampaign, {
      ...on('change'),
      load: async (tx, call) => {
        const found = await held(tx, call);
        return found && { ...found, known: nameableIn(await surroundingsOf(tx, call, needs)) };
      },
    }),
    actRoute(toSetChannel, on('channel')),
    actRoute(toCountReach, on('reach')),
    actRoute(toAddSheet, {
      ...on('sheet'),
      load: async (tx, call) => {
        const found = await held(tx, call);
        if (!found) return null;
        const around = await surroundingsOf(tx, call, needs);
        return { ...found, today: todayIn(call), version: versionNow(call.input, around, needs, call.who.country) };
      },
    }),
    actRoute(toEnterCalls, on('calls')),
    actRoute(toCloseCampaign, on('close')),
    actRoute(toChangeCampaignResponsible, {
      ...on('responsible'),
      load: async (tx, call) => {
        const found = await held(tx, call);
        return found && handing(tx, call, found, responsibleFor(found));
      },
    }),
    actRoute(toWithdrawCampaignEntry, {
      ...on('withdraw'),
      load: async (tx, call) => {
        const found = await held(tx, call);
        return found && withEntries(tx, call, found);
      },
    }),
  ];
}
