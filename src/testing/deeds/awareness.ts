import type { LanguageShown } from '../../domains/awareness/texts/schema.ts';
import { accountOf, type Person } from '../people.ts';
import { copyId, copyMoment, type Deeds, newestToWithdraw, type Teller } from './deeds.ts';

export const awarenessDeeds: Deeds = {
  tell: async (told) => {
    const { ask, signIn, newId } = told;
    const nora = await signIn(accountOf.nora, 'administration');
    await ask(nora, 'material.read', '');
    await ask(nora, 'material.sheet', '');
    await ask(nora, 'worker-text.languages', '');
    await ask(nora, 'worker-text.list', '');
    await ask(nora, 'worker-text.file', '');
    await ask(nora, 'worker-text.check', '');
    const uk = { language: 'uk' };
    const { answer } = await ask(nora, 'worker-text.list', '');
    const shown = answer as LanguageShown;
    // As the files have it, and nothing done with it yet.
    const [one, other] = shown.texts.flatMap(({ key, original, newest, standing }) =>
      newest?.version === 0 && standing === 'draft' ? [{ key, original, newest }] : [],
    );
    if (!one || !other) throw new Error('There is no draft left to review.');
    const named = [{ key: one.key, original: one.original, version: 0 }];
    const written = { key: other.key, original: other.original, was: 0, said: `${other.newest.said} …` };
    await ask(nora, 'worker-text.translate', newId(), { params: uk, input: { texts: [written] } });
    await ask(nora, 'worker-text.review', newId(), { input: { texts: named } });
    await ask(nora, 'worker-text.sign', newId(), { params: uk, input: { texts: named } });
    await ask(nora, 'worker-text.read', '');
    await ask(nora, 'worker-text.withdraw', newId(), { params: uk, input: { texts: named } });
    await tellOfCampaigns(told, nora);
  },
  tables: [
    { table: 'awareness.campaign_visit', changed: { campaign: copyId('visited') } },
    {
      table: 'awareness.campaign_now',
      changed: {
        id: copyId('campaign'),
        reference: "'C-COPY-' || n",
        code: "'COPY' || n",
        begins_on: "date '2019-01-01' + n % 2500",
      },
    },
    { table: 'awareness.text_step_now', changed: { id: copyId('text-step'), language: "'x' || chr(97 + n % 26)" } },
    {
      table: 'awareness.text_entry',
      changed: {
        id: copyId('text-step'),
        language: "'x' || chr(97 + n % 26)",
        text_key: "'page.copy-' || n % 300",
        does: "'translate'",
        at: copyMoment,
      },
    },
  ],
};

/** A campaign with a channel, a sheet, calls and what was learnt, handed over, and one that was made by mistake. */
async function tellOfCampaigns({ ask, signIn, newId }: Teller, nora: Person): Promise<void> {
  const nils = await signIn(accountOf.nils, 'administration');
  const [campaign, dropped, channel] = [newId(), newId(), newId()];
  await ask(nora, 'campaign.choices', '');
  await ask(nora, 'campaign.create', campaign);
  await ask(nora, 'campaign.change', campaign);
  await ask(nora, 'campaign.channel', campaign, { input: { channel } });
  await ask(nora, 'campaign.reach', campaign, { input: { channel } });
  await ask(nora, 'campaign.sheet', campaign, { input: { second: null } });
  await ask(nora, 'campaign.calls', campaign);
  await ask(nora, 'campaign.report', campaign);
  const { answer } = await ask(nora, 'campaign.read', campaign);
  const [next] = answer.responsible.couldTake;
  await ask(nora, 'campaign.change-responsible', campaign, { input: { to: next.id } });
  await ask(nils, 'campaign.close', campaign);
  await ask(nora, 'campaign.create', dropped);
  const { answer: shown } = await ask(nora, 'campaign.read', dropped);
  await ask(nora, 'campaign.withdraw', dropped, { input: { entry: newestToWithdraw(shown) } });
  await ask(nora, 'campaign.list', '');
  await ask(nora, 'campaign.file', '');
}
