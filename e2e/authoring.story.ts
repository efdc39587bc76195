import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const phone = { locale: 'sv-SE', viewport: { width: 390, height: 844 } };

story(
  'a training lead writes a course, another agency approves it, and it comes out as the files it is',
  async (stage) => {
    stage.expectComplaint(/status of 400/);
    const { origin } = stage.server;
    const tova = await stage.person('tova', english);
    await tova.goto(`${origin}/app/learn`);
    await tova.getByRole('link', { name: 'Write and review courses' }).click();
    await tova.getByText('No courses').waitFor();
    await tova.getByRole('link', { name: 'New course' }).click();
    await tova.getByRole('heading', { level: 1, name: 'New course' }).waitFor();
    await tova.getByRole('button', { name: 'Begin course' }).click();
    await tova.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await stage.looksRight(tova);
    await picture(tova, 'course-new', '/app/learn/writing/new');
    await tova.getByLabel('Title in Swedish').fill('Pengarna tillbaka');
    await tova.getByLabel('Title in English').fill('Money given back');
    await tova.getByLabel('Short name').fill('money-back');
    await tova.getByRole('button', { name: 'Begin course' }).click();
    await tova.getByRole('heading', { level: 1, name: 'Money given back' }).waitFor();

    const both = async (label: string, sv: string, en: string): Promise<void> => {
      await tova.getByLabel(`${label} (Swedish)`, { exact: true }).fill(sv);
      await tova.getByLabel(`${label} (English)`, { exact: true }).fill(en);
    };
    await both('About the course', 'En kväll på en restaurang.', 'An evening in a restaurant.');
    await both('Content note', 'Skulder nämns.', 'Debts are mentioned.');
    const parts = tova.getByRole('navigation', { name: 'Parts of the course' });
    await parts.getByRole('button', { name: /^1 Part 1/ }).click();
    await both('Title of the part', 'Samtalet', 'The call');
    await tova.getByLabel('Obstacles that the part aims at').selectOption('OB-A02');
    await parts.getByRole('button', { name: /^1\.1/ }).click();
    await both('Title of the scene', 'Hon ringer', 'She calls');
    await both(
      'What happens',
      'Kocken ringer från 070-000 00 00. Någon hörs bakom henne.',
      'The cook calls from 070-000 00 00. A voice is heard behind her.',
    );
    // What looks like a real case is said where it stands, while it is typed; so is how the text reads.
    await tova.getByText('looks like a phone number.').first().waitFor();
    await tova.getByText(/longest sentence \d+, LIX/).waitFor();
    await tova.getByRole('button', { name: 'Add choice' }).click();
    await both('Question', 'Vad gör du?', 'What do you do?');
    const options = [
      ['Frågar om hon kan prata', 'Ask whether she can talk', 'Ja. Hon bestämmer när.', 'Yes. She decides when.'],
      [
        'Frågar om uttagen',
        'Ask about the withdrawals',
        'Då hör den som står bakom.',
        'The person behind her hears it.',
      ],
      ['Stänger ärendet', 'Close the matter', 'Då får ingen veta.', 'Then no one finds out.'],
    ] as const;
    for (const [at, [sv, en, followsSv, followsEn]] of options.entries()) {
      await both(`Option ${at + 1}`, sv, en);
      await both(`What follows from option ${at + 1}`, followsSv, followsEn);
      await tova.getByLabel(`Option ${at + 1} leads to`).selectOption('end');
    }
    await tova.getByLabel('Right option').selectOption('a');
    const checks = tova.getByRole('region', { name: 'Checks' });
    await checks.getByText('2 things to correct before review.').waitFor();
    await checks.getByRole('button', { name: 'Go to the field' }).first().click();
    await tova.getByLabel('Source (Swedish)').fill('Vår egen regel.');
    await tova.getByLabel('Source (English)').fill('Our own rule.');
    await checks.getByText('Nothing to correct.').waitFor();

    // A file that is a program is no picture; a picture is drawn again, and asks for its text.
    await tova.getByText('Add picture').click();
    const choose = tova.getByLabel('A picture of your own');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
    await choose.setInputFiles({ name: 'evil.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
    await tova.getByText('SVG files can contain programs').waitFor();
    const png = await tova.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
    await choose.setInputFiles({ name: 'Evening 1.png', mimeType: 'image/png', buffer: png });
    await checks.getByText('Describe the picture', { exact: false }).first().waitFor();
    await both('Describe the picture', 'En telefon på ett bord.', 'A phone on a table.');
    await checks.getByText('Nothing to correct.').waitFor();

    // As a learner takes it, in the other language too.
    const preview = tova.getByRole('region', { name: 'Preview' });
    await preview.getByRole('button', { name: 'Swedish' }).click();
    await preview.getByText('Frågar om hon kan prata').waitFor();
    await stage.looksRight(tova);
    await tova.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await picture(tova, 'course-editor', '/app/learn/writing/$id');
    await preview.getByRole('button', { name: 'Try part 1 as a learner' }).click();
    await tova.getByText('Nothing is recorded.').waitFor();
    await tova.getByRole('button', { name: 'Back', exact: true }).first().click();

    // Not yet saved: it is kept as a draft, and nothing is sent that was not saved.
    await tova.getByText('Send for review').first().click();
    await tova.getByText('Save the course first.').waitFor();
    await tova.getByRole('button', { name: 'Save course' }).click();
    await tova.getByText('Course saved').first().waitFor();
    await tova.getByRole('radio', { name: 'All agencies' }).check();
    await tova.getByRole('button', { name: 'Send for review' }).click();
    await tova.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await tova.getByLabel('I have checked each place that looks like a real case').check();
    await tova.getByRole('button', { name: 'Send for review' }).click();
    await tova.getByText('Version 1 waits for review, to be published to all agencies.').waitFor();

    // Karin, of another agency, reads it on a phone in Swedish, and asks for a change before she approves.
    const karin = await stage.person('karin', phone);
    await karin.goto(`${origin}/app/learn/writing`);
    await karin.getByRole('link', { name: 'Pengarna tillbaka' }).click();
    await karin.getByRole('heading', { level: 1, name: 'Pengarna tillbaka' }).waitFor();
    await karin.getByRole('button', { name: 'Läs Samtalet' }).click();
    await karin.getByText('Inget registreras.').waitFor();
    await karin.getByRole('button', { name: 'Till första scenen' }).click();
    await karin.getByRole('img', { name: 'En telefon på ett bord.' }).waitFor();
    await karin.getByRole('button', { name: 'Tillbaka', exact: true }).first().click();
    await karin.getByRole('radio', { name: 'Ändringar begärda' }).check();
    await karin.getByLabel('Kommentar 1', { exact: true }).fill('Säg vem som ringer.');
    await stage.looksRight(karin);
    await picture(karin, 'course-review', '/app/learn/review/$id');
    await karin.getByRole('button', { name: 'Skicka granskningen' }).click();
    await karin.getByText('Granskningen skickad').first().waitFor();
    await tova.reload();
    await tova.getByText('Säg vem som ringer.').waitFor();
    expect(await tova.getByRole('button', { name: 'Publish version 1' }).count()).toBe(0);
    await karin.getByRole('radio', { name: 'Godkänd' }).check();
    await karin.getByRole('button', { name: 'Skicka granskningen' }).click();
    await karin.getByText('Granskningen skickad').first().waitFor();
    await tova.reload();
    await tova.getByRole('button', { name: 'Publish version 1' }).click();
    await tova.getByText('Version 1 is published to all agencies.').waitFor();

    // Out as files, and in again: the same bytes.
    const fetchZip = async (): Promise<Buffer> => {
      const [download] = await Promise.all([
        tova.waitForEvent('download'),
        tova.getByRole('button', { name: 'Download as files (ZIP)' }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const zip = await fetchZip();
    await tova.goto(`${origin}/app/learn/writing/new`);
    await tova.getByLabel('ZIP file with the files of one course').setInputFiles({
      name: 'money-back.zip',
      mimeType: 'application/zip',
      buffer: zip,
    });
    await tova.getByText('“Pengarna tillbaka”: 1 part, 1 picture.').waitFor();
    await tova.getByRole('button', { name: 'Import course' }).click();
    await tova.getByRole('heading', { level: 1, name: 'Money given back' }).waitFor();
    expect((await fetchZip()).equals(zip), 'the files of the imported course are those that were exported').toBe(true);

    // A learner of another agency takes it; then it is withdrawn from everyone.
    await karin.goto(`${origin}/app/learn`);
    await karin.getByRole('heading', { name: 'Pengarna tillbaka' }).waitFor();
    await tova.goto(`${origin}/app/learn/writing`);
    await tova.getByRole('link', { name: 'Money given back' }).nth(1).waitFor();
    await stage.looksRight(tova);
    await picture(tova, 'course-writing', '/app/learn/writing');
    const published = tova.getByRole('listitem').filter({ hasText: 'Published' });
    await published.getByRole('link', { name: 'Money given back' }).click();
    await tova.getByText('Withdraw course').first().click();
    await tova.getByLabel('Reason').fill('Prov');
    await tova.getByRole('button', { name: 'Withdraw course' }).click();
    await tova.getByText('Withdrawn', { exact: true }).first().waitFor();
    expect(await tova.getByText('You have an unsent draft of this form').count(), 'nothing was left unsent').toBe(0);
    await karin.reload();
    await karin.getByRole('heading', { name: 'Första kvällen' }).waitFor();
    expect(await karin.getByRole('heading', { name: 'Pengarna tillbaka' }).count()).toBe(0);
  },
);
