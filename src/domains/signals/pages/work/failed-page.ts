import type { QuietFailure } from '../../../../platform/http/quiet-pages.ts';
import { html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { button, hidden, link, plainPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { Help } from './help.ts';
import type { WorkTexts } from './texts.ts';

/**
 * What a worker sees when a page could not be made. What they had written is in the page and is sent again by its button, so that they need
 * not write it twice. What a page of another site sent is not offered again.
 */
export function failedPage(
  texts: WorkTexts,
  { method, path, form, from }: QuietFailure,
  help: Help | null,
): PageAnswer {
  const { t, base, emergency } = texts;
  const phone = help?.phone ?? emergency;
  const again =
    method === 'POST' && from !== 'foreign'
      ? html`<p><b>${t(frameTexts.failedKept)}</b></p>
<form method="post" action="${path}">
${hidden(form)}
${button(t(frameTexts.tryAgain))}
</form>`
      : link(t(frameTexts.tryAgain), path);
  const main = html`<h1>${t(frameTexts.failedTitle)}</h1>
<p>${t(frameTexts.failedText)} ${t(frameTexts.failedCall, { phone })}</p>
${again}
${link(t(frameTexts.toStart), base, 'two')}`;
  return plainPage({ texts, main, status: 500 });
}
