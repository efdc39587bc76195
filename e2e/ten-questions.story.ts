import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

story(
  'ten questions from the floor are answered on screen, each as a person who would see the answer',
  async (stage) => {
    const page = await stage.visitor({ locale: 'en-GB' });
    const list = `${stage.server.origin}/demo/questions`;
    await page.goto(list);
    await page.getByRole('heading', { level: 1, name: 'Ten questions from the audience' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(10);
    await stage.looksRight(page);
    await picture(page, 'ten-questions', '/demo/questions');

    const answers = page.locator('.places').locator('a, button');
    const unanswered: string[] = [];
    const count = await answers.count();
    for (let place = 0; place < count; place++) {
      const answer = answers.nth(place);
      const what = (await answer.textContent()) ?? '';
      await answer.click();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const heading = (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? '';
      const isAnswer = !/not here|not found|no such|may not|went wrong|nothing here/i.test(heading);
      if (!isAnswer || page.url().includes('/sign-in')) unanswered.push(`${what}: ${heading}`);
      await page.goto(list);
    }
    expect(unanswered).toEqual([]);
  },
);
