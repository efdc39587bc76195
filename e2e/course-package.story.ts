import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { aCmi5Package } from '../src/domains/competence/testing/a-package.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const phone = { locale: 'sv-SE', viewport: { width: 390, height: 844 } };

/** A program that does what the standard asks, then tries what it must not be able to: what came of each it writes into its own page. */
const program = (
  foreign: string,
) => `<!doctype html><html lang="en"><title>Invented</title><h1>Invented part</h1><ul id="tried"></ul><p id="state">Begun</p>
<script>
const asked = new URLSearchParams(location.search), endpoint = asked.get('endpoint');
const say = (what, came) => { const line = document.createElement('li'); line.textContent = what + ': ' + came; document.getElementById('tried').append(line); };
const tryIt = async (what, work) => { try { const came = await work(); say(what, 'REACHED ' + came); } catch { say(what, 'refused'); } };
const start = async () => {
  const { 'auth-token': token } = await (await fetch(asked.get('fetch'), { method: 'POST' })).json();
  const headers = { authorization: 'Basic ' + token, 'x-experience-api-version': '1.0.3', 'content-type': 'application/json' };
  const state = new URLSearchParams({ stateId: 'LMS.LaunchData', activityId: asked.get('activityId'), agent: asked.get('actor'), registration: asked.get('registration') });
  const data = await (await fetch(endpoint + 'activities/state?' + state, { headers })).json();
  const state1 = (verb, result, moves) => fetch(endpoint + 'statements', { method: 'POST', headers, body: JSON.stringify({
    actor: JSON.parse(asked.get('actor')), verb: { id: 'http://adlnet.gov/expapi/verbs/' + verb }, object: { id: asked.get('activityId') }, result,
    context: { registration: asked.get('registration'), extensions: data.contextTemplate.extensions, contextActivities: { ...data.contextTemplate.contextActivities,
      category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }, ...(moves ? [{ id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' }] : [])] } },
    timestamp: new Date().toISOString() }) });
  await state1('initialized');
  await state1('completed', { completion: true, duration: 'PT5S' }, true);
  await state1('passed', { success: true, duration: 'PT5S', score: { scaled: 0.9 } }, true);
  await state1('terminated', { duration: 'PT6S' });
  await tryIt('parent', () => parent.document.title);
  await tryIt('cookie', () => { if (document.cookie === '') throw 0; return document.cookie; });
  await tryIt('storage', () => localStorage.length);
  await tryIt('session', async () => (await fetch('/api/learning', { credentials: 'include' })).status);
  await tryIt('origin', async () => (await fetch(${JSON.stringify(foreign)} + '/fetched')).status);
  await tryIt('image', () => new Promise((done, fail) => { const one = new Image(); one.onload = () => done('seen'); one.onerror = fail; one.src = ${JSON.stringify(foreign)} + '/image.png'; }));
  await tryIt('window', () => { if (!open(${JSON.stringify(foreign)} + '/opened')) throw 0; return 'opened'; });
  await tryIt('top', () => { top.location.href = ${JSON.stringify(foreign)} + '/top'; return 'led away'; });
  const form = document.createElement('form'); form.action = ${JSON.stringify(foreign)} + '/form'; form.method = 'post'; document.body.append(form); form.submit();
  const frame = document.createElement('iframe'); frame.src = ${JSON.stringify(foreign)} + '/framed'; document.body.append(frame);
  const app = document.createElement('iframe'); app.src = '/app'; document.body.append(app);
  document.getElementById('state').textContent = 'Everything was tried';
};
start().catch((error) => { document.getElementById('state').textContent = 'Failed ' + error; });
</script></html>`;

story('a package of another maker is opened in a frame that reaches nothing, and completed', async (stage) => {
  // What the program tries is refused by the browser, which says so in its console.
  stage.expectComplaint(
    /goes elsewhere|Content Security Policy|sandbox|Blocked|Refused|Unsafe attempt|ERR_|status of 40/i,
  );
  const reached: string[] = [];
  const foreign = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  await new Promise<void>((done) => foreign.listen(0, '127.0.0.1', done));
  try {
    const { origin } = stage.server;
    const tova = await stage.person('tova', english);
    await tova.goto(`${origin}/app/learn`);
    await tova.getByRole('link', { name: 'Course packages of other makers' }).click();
    await tova.getByText('No course packages').waitFor();
    await tova.getByRole('link', { name: 'Add package' }).click();
    const file = (buffer: Buffer) => ({ name: 'course.zip', mimeType: 'application/zip', buffer });
    await tova.getByLabel('File of the package').setInputFiles(file(Buffer.from('no archive')));
    await tova.getByText('The file is no ZIP archive').waitFor();
    const address = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
    await tova.getByLabel('File of the package').setInputFiles(file(aCmi5Package(program(address))));
    await tova.getByText('cmi5: “Invented course”, 1 part').waitFor();
    await tova.getByLabel('What the course is about').fill('An invented course.');
    await tova.getByLabel('Who made it or gave it to you').fill('Invented Press');
    await tova.getByLabel('Licence').fill('CC BY 4.0');
    await tova.getByLabel('Minutes it takes').fill('10');
    await tova.getByLabel('Short name').fill('invented-course');
    await stage.looksRight(tova);
    await tova.evaluate('scrollTo(0, 0)');
    await picture(tova, 'course-package-new', '/app/learn/packages/new');
    await tova.getByRole('button', { name: 'Add package' }).click();
    await tova.getByRole('heading', { level: 1, name: 'Invented course' }).waitFor();
    await tova.getByText('Open to the agency').waitFor();
    await stage.looksRight(tova);
    await picture(tova, 'course-package', '/app/learn/packages/$id');

    const nora = await stage.person('nora', phone);
    await nora.goto(`${origin}/app/learn/packaged/invented-course`);
    await nora.getByRole('heading', { level: 1, name: 'Invented course' }).waitFor();
    await stage.looksRight(nora);
    await picture(nora, 'packaged-course', '/app/learn/packaged/$id');
    await nora.getByRole('button', { name: 'Öppna Invented part' }).click();
    await nora.waitForURL(/\/launch\//);
    const frame = nora.frameLocator('iframe');
    await frame.getByText('Everything was tried').waitFor();
    const tried = await frame.getByRole('listitem').allTextContents();
    expect(tried).toEqual(
      ['parent', 'cookie', 'storage', 'session', 'origin', 'image', 'window', 'top'].map((one) => `${one}: refused`),
    );
    expect(nora.url()).toContain(`${origin}/launch/`);
    expect(reached).toEqual([]);
    await nora.getByRole('link', { name: 'Lämna kursen' }).click();
    await nora.getByRole('button', { name: 'Hämta intyg' }).click();
    await nora.getByText('Invented course').first().waitFor();
    await nora.waitForURL(/\/certificates\//);
    await nora.goto(`${origin}/app/learn`);
    await nora.getByText('Invented Press').waitFor();

    await tova.locator('summary', { hasText: 'Withdraw package' }).click();
    await tova.getByLabel('Reason').fill('Invented reason.');
    await tova.getByRole('button', { name: 'Withdraw package', exact: true }).click();
    await tova.getByText('Withdrawn', { exact: true }).waitFor();
    await tova.goto(`${origin}/app/learn/packages`);
    await tova.getByText('cmi5, version 1, language en').waitFor();
    await picture(tova, 'course-packages', '/app/learn/packages');
    expect(reached).toEqual([]);
  } finally {
    foreign.close();
  }
});
