import { setImmediate } from 'node:timers/promises';
import { figurePng } from '../../../../platform/charts/figure-png.ts';
import { sha256 } from '../../../../platform/crypto/digest.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { html } from '../../../../platform/pages/html.ts';
import { page } from '../../../../platform/pages/layout.ts';
import { fileAnswer, htmlAnswer, type PageAnswer, type PageRequest } from '../../../../platform/pages/public-page.ts';
import { keptDocuments } from '../document/kept-documents.ts';
import { pictureText } from './messages.ts';

const busySeconds = 30;

export type MakePicture = ReturnType<typeof makePictures>;

/** Draws pictures one at a time, lets others be answered in between, and keeps those that were asked for last, some 200 kB each. */
export function makePictures({ kept = 128 } = {}) {
  const ask = keptDocuments({ kept, waiting: 8 });
  return (svg: string) =>
    ask(sha256(svg).toString('base64'), async () => {
      await setImmediate();
      return figurePng(svg);
    });
}

/** A figure by itself, as a picture; or a page that says that too many are being drawn. */
export async function pictureAnswer(
  svg: string,
  name: string,
  back: string,
  { language, embedded }: PageRequest,
  make: MakePicture,
): Promise<PageAnswer> {
  const picture = await make(svg);
  if (typeof picture !== 'string') return fileAnswer(picture, 'image/png', name);
  const { t } = textsIn(language);
  const main = html`<h1>${t(pictureText.busyTitle)}</h1>
<p class="lead">${t(pictureText.busyText)}</p>
<p><a class="button" href="${`${back}${back.includes('?') ? '&' : '?'}lang=${language}`}">${t(pictureText.back)}</a></p>`;
  const title = t(pictureText.busyTitle);
  const answer = htmlAnswer(
    page({ language, embedded, path: back, place: 'figures', title, main, width: 'narrow' }),
    503,
  );
  return { ...answer, headers: { 'retry-after': String(busySeconds) } };
}
