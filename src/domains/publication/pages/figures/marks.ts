import type { Message } from '../../../../kernel/message.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { html } from '../../../../platform/pages/html.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import { type Chapter, chapter } from './contents.ts';
import * as words from './mark-messages.ts';
import { capital, markName } from './words.ts';

const meanings: Readonly<Record<PublishedFigure['mark'], Message>> = {
  S: words.seen,
  'S!': words.seenToCheck,
  D: words.derived,
  'D!': words.derivedToCheck,
  M: words.memory,
  'M!': words.memoryToCheck,
  'not found': words.notFound,
};

/** What each mark on the page says about how a number is known. */
export function marksChapter(texts: Texts, rows: readonly PublishedFigure[]): Chapter {
  const used = (Object.keys(meanings) as PublishedFigure['mark'][]).filter((mark) =>
    rows.some((row) => row.mark === mark),
  );
  const entries = used.map(
    (mark) => html`<dt>${capital(markName(texts, mark))}</dt><dd>${texts.t(meanings[mark])}</dd>
`,
  );
  return chapter(
    'marks',
    texts.t(words.title),
    html`<dl class="terms">
${entries}</dl>`,
  );
}
