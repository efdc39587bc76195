import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../kernel/language.ts';
import { type Parts, speakerOf } from './speaker.ts';

const areas = ['shell', 'signals', 'cases'] as const;

/** Texts that say in which language and of which area they are, each fetched when the schedule lets it. */
function textsOn(scheduler: fc.Scheduler): Parts {
  const part = (language: string, area: string) => async () => {
    await scheduler.schedule(Promise.resolve(), `${language} ${area}`);
    return { messages: { [`${area}.name`]: `${language} ${area}` } };
  };
  return Object.fromEntries(
    ['sv', 'en'].map((language) => [language, Object.fromEntries(areas.map((area) => [area, part(language, area)]))]),
  );
}

describe('the speaker of the workspace', () => {
  it('has every text of the language that was asked for last, in whatever order the catalogues arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('sv', 'en', 'signals', 'cases'), { minLength: 1, maxLength: 8 }),
        async (scheduler, asked) => {
          const { i18n, speak, speakOf } = speakerOf(textsOn(scheduler));
          const isLanguage = (one: string): one is Language => one === 'sv' || one === 'en';
          const done = asked.map((one) => (isLanguage(one) ? speak(one) : speakOf(one, 'sv')));
          await scheduler.waitFor(Promise.all(done));
          await scheduler.waitFor(Promise.all([speakOf('shell', 'sv')]));
          const language = asked.filter(isLanguage).at(-1);
          if (!language) return;
          for (const area of ['shell', ...asked.filter((one) => !isLanguage(one))])
            expect(i18n._(`${area}.name`)).toBe(`${language} ${area}`);
        },
      ),
    );
  });

  it('goes on after a catalogue that could not be fetched', async () => {
    const shell = async () => ({ messages: { 'shell.name': 'skalet' } });
    const broken = () => Promise.reject(new Error('offline'));
    const { i18n, speak, speakOf } = speakerOf({ sv: { shell, signals: broken } });
    const failed = speakOf('signals', 'sv');
    const spoken = speak('sv');
    await expect(failed).rejects.toThrow('offline');
    await spoken;
    expect(i18n._('shell.name')).toBe('skalet');
  });
});
