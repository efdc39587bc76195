import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countries } from '../../domains/knowledge/public.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';
import { aTipKey, codeOn, worker } from '../../testing/tips.ts';
import { startWhole, type WholeServer } from '../proofs/world/whole-server.ts';

const abroad = countries.filter((one) => one !== 'SE');
const headers = { host: 'localhost', accept: 'text/html', 'sec-fetch-site': 'same-origin' };

describe('pages for workers of an installation in ten countries', () => {
  let stage: Stage;
  let whole: WholeServer;
  const see = async (url: string) => {
    const answer = await whole.server.inject({ url, headers });
    return { status: answer.statusCode, body: answer.body.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-') };
  };
  beforeAll(async () => {
    stage = await setStage(await openStore('embedded', provisionPeople));
    whole = await startWhole(stage, { demo: false });
    for (const [n, country] of abroad.entries())
      await stage.store.asOwner(
        `insert into access.agency (id, country, key, name_sv, name_en, kind) values (${60 + n}, '${country}', 'prov-${country.toLowerCase()}', 'Prov ${country}', 'Trial ${country}', 'police')`,
      );
    await stage.store.asOwner(
      `insert into access.contact_point (agency, id, number, name_sv, name_en, audience, holds_from) select a.id, gen_random_uuid(), '000-10' || a.id, 'Påhittad', 'Invented ' || a.country, 'worker', '2026-01-01'
       from access.agency a where a.id between 60 and 68`,
    );
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  it('an address without a country is of the country that agencies of it were set up in first', async () => {
    const { status, body } = await see('/work/en');
    expect([status, body.includes('Find out the rules in Sweden')]).toEqual([200, true]);
    for (const country of abroad) expect(body).toContain(`href="/work/en-${country}"`);
    expect((await see('/work/sv/help')).body).toContain('href="/work/sv-FI/help"');
  });

  it.each(abroad.map((country, n) => [country, n] as const))(
    'of %s: its emergency number and its own numbers, and nothing of Swedish law or of a Swedish agency',
    async (country, n) => {
      const start = await see(`/work/en-${country}`);
      expect(start.status).toBe(200);
      expect(start.body).toContain('The rules in');
      const help = await see(`/work/en-${country}/help`);
      for (const { body } of [start, help]) {
        expect(body).toContain('112');
        expect(body.replace(/<a href="\/work\/en-SE[^>]*>Sweden<\/a>/, '')).not.toMatch(/Sweden|Swedish|114 14/);
      }
      expect(help.body).toContain(`000-10${60 + n}`);
      for (const other of abroad.filter((one) => one !== country))
        expect([other, help.body.includes(`Invented ${other}<`)]).toEqual([other, false]);
      expect((await see(`/work/en-${country}/jobs/restaurant`)).status).toBe(404);
      const asked = await whole.server.inject({ method: 'POST', url: `/work/en-${country}/ok`, headers });
      expect(asked.statusCode).toBe(404);
    },
  );

  it('a number for a county abroad is shown in that county, and not in the whole country', async () => {
    await stage.store.asOwner(
      `insert into access.contact_point (agency, id, number, name_sv, name_en, counties, audience, holds_from)
       select a.id, gen_random_uuid(), '000-2001', 'Påhittad i länet', 'Invented in the county', '{FI-18}', 'worker', '2026-01-01' from access.agency a where a.country = 'FI'`,
    );
    const country = await see('/work/en-FI/help');
    expect(country.body).toContain('href="/work/en-FI/help/FI-18"');
    expect(country.body).not.toContain('000-2001');
    expect((await see('/work/en-FI/help/FI-18')).body).toContain('000-2001');
    expect((await see('/work/en-FI/help/SE-AB')).status).toBe(404);
    expect((await see('/work/en/help')).body).not.toContain('FI-18');
  });

  it('what a worker in one country writes is read there, and by no unit of another', async () => {
    await aTipKey(stage, await stage.signIn(accountOf.ines, 'supervision'));
    expect((await see('/work/en/tip')).body).toContain('Is someone in danger now?');
    expect((await see('/work/en-FI/tip')).body).toContain('You cannot write here now');
    const [finland] = await stage.store.asOwner<{ id: number }>("select id from access.agency where country = 'FI'");
    await stage.store.asOwner(
      `select access.add_unit(${finland?.id}::smallint, 990, 'prov', 'Provenheten', 'The Sample Unit', 'control', array['supervision']);
       select access.add_person(1990, 990, 'Prov Exempel', 'inspektör', 'inspector', null, array['supervision'], array['officer', 'tip-reader']);
       insert into tips.desk (want, unit) values ('tell', 990);`,
    );
    await stage.store.keys.addAgencies([finland?.id ?? 0]);
    await aTipKey(stage, await stage.signIn('1990', 'supervision'));
    expect((await see('/work/en-FI/tip')).body).toContain('Is someone in danger now?');
    await worker(whole.server).send();
    await worker(whole.server, 'en-FI').send();
    const tips = 'select country::text from tips.envelope order by country desc';
    expect(await stage.store.asOwner(tips)).toEqual([{ country: 'SE' }, { country: 'FI' }]);
  });

  it('what a worker in a county writes is read by its own unit, and from any other by the unit of the country', async () => {
    await stage.store.asOwner(
      `insert into access.agency (id, country, key, name_sv, name_en, kind) values (80, 'FI', 'prov-lansi', 'Prov i länet', 'Trial of the county', 'social-services');
       select access.add_unit(80::smallint, 991, 'prov', 'Länsenheten', 'The County Unit', 'control', array['supervision']);
       select access.add_person(1991, 991, 'Prov Länsson', 'inspektör', 'inspector', null, array['supervision'], array['officer', 'tip-reader']);
       insert into tips.desk (want, unit, county) values ('tell', 991, 'FI-18'), ('tell', 991, 'FI-11');`,
    );
    await stage.store.keys.addAgencies([80]);
    const from = worker(whole.server, 'en-FI');
    const asked = await from.post('tip', { at: 'danger', danger: 'no', go: 'next' });
    expect(asked.body).toContain('Where do you work?');
    expect([...asked.body.matchAll(/name="county" value="([^"]+)"/g)].map(([, value]) => value)).toEqual([
      'FI-11',
      'FI-18',
      'elsewhere',
    ]);
    const chosen = async (county: string) =>
      (await from.post('tip', { at: 'county', danger: 'no', county, go: 'next' })).body.replaceAll('\u00a0', ' ');
    // Its reader has made no key yet, so what is written there goes to the unit of the country.
    expect(await chosen('FI-18')).toContain('Read by Trial FI.');
    await aTipKey(stage, await stage.signIn('1991', 'supervision'));
    expect(await chosen('FI-18')).toContain('Read by Trial of the county.');
    expect(await chosen('elsewhere')).toContain('Read by Trial FI.');
    expect((await from.post('tip', { at: 'county', danger: 'no', go: 'next' })).body).toContain('Choose an answer.');
    await stage.store.asOwner('delete from tips.envelope');
    const { check } = await from.send({ county: 'FI-18' });
    expect(check.body).toContain('Staff at Trial of the county.');
    expect(check.body).toMatch(/<dt>Where you work<\/dt><dd>Pirkanmaa|<dt>Where you work<\/dt><dd>[A-ZÅÄÖ]/);
    await from.send({ county: 'elsewhere' });
    // A county of another country, or one without a unit, is not an answer.
    for (const county of ['SE-AB', 'FI-02', '']) expect(codeOn((await from.send({ county })).sent.body)).toBe('');
    const units = `select r.owner_unit as unit from tips.envelope e join access.realm r on r.country = e.country and r.id = e.realm order by 1`;
    expect(await stage.store.asOwner(units)).toEqual([{ unit: 990 }, { unit: 991 }]);
    // What Sweden is asked is as it was.
    expect((await see('/work/en/tip')).body).toContain('There are 6 short questions');
    expect((await see('/work/en-FI/tip')).body).toContain('There are 7 short questions');
  });

  it('where only a county is read, the rest of the country is told whom to call', async () => {
    await stage.store.asOwner('delete from tips.desk where unit = 990');
    const from = worker(whole.server, 'en-FI');
    expect((await see('/work/en-FI/tip')).body).toContain('Is someone in danger now?');
    const { body } = await from.post('tip', { at: 'county', danger: 'no', county: 'elsewhere', go: 'next' });
    expect(body).toContain('You cannot write here now');
    expect(body).toContain('Invented FI');
    expect((await from.post('tip', { at: 'county', danger: 'no', county: 'FI-11', go: 'next' })).body).toContain(
      'Read by Trial of the county.',
    );
    await stage.store.asOwner("delete from tips.desk where country = 'FI'; delete from tips.envelope");
  });

  it('writing is not offered where no unit reads, and the numbers are', async () => {
    const [sweden, finland] = [await see('/work/en'), await see('/work/en-FI')];
    expect(sweden.body).toContain('href="/work/en/tip"');
    expect(finland.body).not.toContain('/tip"');
    expect(finland.body).toContain('href="/work/en-FI/help"');
    const closed = await see('/work/en-FI/tip');
    expect(closed.body).toContain('You cannot write here now');
    expect(closed.body).toContain('Invented FI');
    const job = (answers: Record<string, string>) => worker(whole.server, 'en').post('ok', answers);
    const fine = { pay: 'fine', papers: 'fine', leave: 'fine', at: 'leave', go: 'next' };
    expect((await job(fine)).body).toContain('Write or call.');
    await stage.store.asOwner('update tips.key_now set awaits = true');
    expect((await see('/work/en')).body).not.toContain('/tip"');
    const told = (await job(fine)).body;
    expect(told).not.toContain('/tip"');
    expect(told).not.toContain('Write or call.');
    await stage.store.asOwner('update tips.key_now set awaits = false');
  });

  it('no country without an agency has a page, and none that no one has heard of', async () => {
    await stage.store.asOwner(
      'delete from access.contact_point where agency = 60; delete from access.agency where id = 60',
    );
    for (const country of [abroad[0], 'XX', 'se', 'SE-FI'])
      expect([country, (await see(`/work/en-${country}`)).status]).toEqual([country, 404]);
  });
});

it('an installation in one country has pages of that one, and the foreign contact of another is no country of it', async () => {
  const stage = await setStage(await openStore('embedded', provisionPeople));
  const whole = await startWhole(stage, { demo: false });
  try {
    await stage.store.asOwner(
      "insert into access.agency (id, country, key, name_sv, name_en, kind) values (60, 'PL', 'prov-pl', 'Prov', 'Trial', 'foreign-contact')",
    );
    const { body } = await whole.server.inject({ url: '/work/en', headers });
    expect(body).not.toContain('another country');
  } finally {
    await whole.server.close();
    await stage.store.close();
  }
});
