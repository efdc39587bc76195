import { html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { leftPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { WorkTexts } from './texts.ts';

/** Roughly the highest that the Baltic coast has in each month. This is no forecast: the page must only not look wrong. */
const usual = [0, 0, 3, 8, 14, 18, 21, 20, 15, 10, 5, 2] as const;
const steps = [0, -2, 1, -1, 2] as const;

/** The page that *Leave this page* leads to: five days of weather, in the language that was read. */
export function weatherPage(texts: WorkTexts, now: Date): PageAnswer {
  const { t, weekday, language } = texts;
  const warmest = usual[now.getUTCMonth()] ?? 0;
  const wet = warmest <= 2 ? frameTexts.snow : frameTexts.rain;
  const skies = [frameTexts.cloudy, wet, frameTexts.clear, frameTexts.clear, frameTexts.cloudy];
  const name = (after: number): string =>
    after === 0
      ? t(frameTexts.today)
      : after === 1
        ? t(frameTexts.tomorrow)
        : weekday(new Date(now.getTime() + after * 86_400_000));
  const main = html`<h1>${t(frameTexts.weather)}</h1>
<p>${t(frameTexts.weatherPlace)}</p>
<dl class="sum">${skies.map((sky, after) => {
    const degrees = warmest + (steps[after] ?? 0);
    return html`<div><dt>${name(after)}</dt><dd>${t(sky)}</dd><dd class="ch">${degrees < 0 ? `−${-degrees}` : degrees}°</dd></div>`;
  })}</dl>`;
  return leftPage(language, t(frameTexts.weather), main);
}
