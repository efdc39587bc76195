import { inFoldOrder } from '../../../kernel/act.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { showTimeline } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import { exitNames, obstacleNames, reasonNames, stageNames, stepNames } from '../../caseload/public.ts';
import { correctReading } from './acts/correct-reading.ts';
import { resolveFile } from './acts/resolve.ts';
import { reviewFile } from './acts/review.ts';
import { agreementOf, differencesIn } from './agreement.ts';
import type { Coding } from './coding.ts';
import { itemMessages } from './item-messages.ts';
import { offeredForFile } from './offered.ts';
import { codedBlind } from './review.ts';
import type { ReviewList, ReviewShown } from './schema.ts';
import { listReviews, type StoredReview } from './store.server.ts';

type CodeNames = Readonly<Record<string, { readonly id: string; readonly message: string; readonly comment: string }>>;

const named = (call: AnyCall, names: CodeNames, code: string): string => {
  const message = names[code];
  return message ? call.texts.t(message) : code;
};

/** What a question is called: the three plain ones, an obstacle, a step. */
function itemName(call: AnyCall, item: string): string {
  const { t } = call.texts;
  const [what = '', code = ''] = item.split(':');
  if (what === 'obstacle') return `${code} ${named(call, obstacleNames, code)}`;
  if (what === 'step') return named(call, stepNames, code);
  return t(itemMessages[what as 'stage' | 'exit' | 'reason']);
}

/** What one coding answers to a question, in words. */
function answerName(call: AnyCall, item: string, coding: Coding): string {
  const { t } = call.texts;
  const [what = '', code = ''] = item.split(':');
  if (what === 'stage') return named(call, stageNames, coding.stage);
  if (what === 'exit') return named(call, exitNames, coding.exit);
  if (what === 'reason') {
    return coding.reason ? `${coding.reason} ${named(call, reasonNames, coding.reason)}` : t(itemMessages.noReason);
  }
  if (what === 'obstacle') {
    const found = coding.obstacles.find((one) => one.code === code);
    return found ? t(itemMessages.onPage, { page: found.page }) : t(itemMessages.no);
  }
  return t((coding.steps as readonly string[]).includes(code) ? itemMessages.notTaken : itemMessages.no);
}

const decimal = new Map<string, Intl.NumberFormat>();
/** A kappa to two decimals, as the reader's language writes it. */
function twoDecimals(call: AnyCall, value: number): string {
  const { language } = call.texts;
  const format =
    decimal.get(language) ??
    new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
  decimal.set(language, format);
  return format.format(value);
}

export const percentIn = ({ texts }: AnyCall): Intl.NumberFormat =>
  new Intl.NumberFormat(texts.language === 'sv' ? 'sv-SE' : 'en-GB', { style: 'percent', maximumFractionDigits: 0 });

const mostFiles = 1000;

/** The files of the reader's unit, and how far their two readers agree. */
export async function showReviews(tx: Tx, files: readonly StoredReview[], call: AnyCall): Promise<ReviewList> {
  const colleagues = await listColleagues(tx);
  const percent = percentIn(call);
  const pairs = files.flatMap(({ state: { readings } }): [Coding, Coding][] => {
    const [one, two] = readings;
    return one && two ? [[codedBlind(one), codedBlind(two)]] : [];
  });
  return {
    items: files.map(({ id, state }) => ({
      id,
      pseudonym: state.pseudonym,
      status: state.status,
      readers: state.readings.map(({ reader }) => colleagues.get(reader) ?? ''),
      readByMe: state.readings.some(({ reader }) => reader === call.who.actor),
      lastAt: state.lastAt,
    })),
    agreement: {
      files: pairs.length,
      items: agreementOf(pairs).map(({ item, files: count, same, yes, commonest, agreement, why }) => ({
        item,
        name: itemName(call, item),
        files: count,
        same,
        yes: yes && [yes[0], yes[1]],
        commonest: percent.format(commonest),
        kappa: agreement && {
          value: twoDecimals(call, agreement.kappa),
          interval: `${twoDecimals(call, agreement.lower)}–${twoDecimals(call, agreement.upper)}`,
        },
        why,
      })),
    },
    may: call.verbs.filter((verb) => verb === 'study.review' || verb === 'study.resolve'),
  };
}

export const loadReviews = (tx: Tx, call: AnyCall): Promise<StoredReview[]> =>
  listReviews(tx, call.readable, mostFiles);

/** One file. Of what the first reader found, the second sees nothing before they have coded it themselves. */
export async function showReview(tx: Tx, file: StoredReview, call: AnyCall): Promise<ReviewShown> {
  const colleagues = await listColleagues(tx);
  const { state: review } = file;
  const mine = review.readings.some(({ reader }) => reader === call.who.actor);
  const blind = review.readings.length < 2 && !mine;
  const [one, two] = review.readings;
  const timeline = blind ? [] : await showCourse(tx, file, call);
  return {
    id: file.id,
    pseudonym: review.pseudonym,
    status: review.status,
    blind,
    readings: review.readings.map(({ reader, at, coding }) => ({
      reader: colleagues.get(reader) ?? '',
      mine: reader === call.who.actor,
      at,
      coding: blind ? null : coding,
    })),
    differs:
      one && two
        ? review.differs.map((item) => ({
            item,
            name: itemName(call, item),
            answers: [answerName(call, item, one.coding), answerName(call, item, two.coding)],
          }))
        : [],
    resolved: review.resolved && {
      by: colleagues.get(review.resolved.by) ?? '',
      at: review.resolved.at,
      coding: review.resolved.coding,
      act: timeline.find(({ type, withdrawn }) => resolveFile.type === type && !withdrawn)?.id ?? null,
    },
    timeline,
    may: offeredForFile(call.who, file, call.verbs),
  };
}

/** What was done with a file, newest first. A correction says what it changed, and a decision that was withdrawn what it had said. */
async function showCourse(tx: Tx, file: StoredReview, call: AnyCall): Promise<ReviewShown['timeline']> {
  const { rows, words } = await openFile(tx, call, file.at, file.id);
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? '';
  const acts = inFoldOrder(readActs(call.registry, rows));
  const codedBefore = (at: number, reading: string): Coding | null => {
    const earlier = acts
      .slice(0, at)
      .findLast((act) => act.id === reading || (correctReading.is(act) && act.facts.reading === reading));
    return earlier && (reviewFile.is(earlier) || correctReading.is(earlier)) ? earlier.facts.coding : null;
  };
  return showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf }).map((event) => {
    const at = acts.findIndex(({ id }) => id === event.id);
    const act = acts[at];
    if (act && resolveFile.is(act) && event.withdrawn) {
      const was = (['stage', 'exit', 'reason'] as const).map(
        (item) => `${itemName(call, item)}: ${answerName(call, item, act.facts.coding)}`,
      );
      return { ...event, withdrawn: { ...event.withdrawn, was } };
    }
    if (!act || !correctReading.is(act)) return event;
    const from = codedBefore(at, act.facts.reading);
    const changes = from ? changesBetween(call, from, act.facts.coding) : [];
    return { ...event, changes, changed: changes.map(({ field }) => field) };
  });
}

/** What a correction changed, question by question: what was answered before, and what is answered now. */
const changesBetween = (call: AnyCall, from: Coding, to: Coding) =>
  differencesIn(from, to).map((item) => ({
    field: itemName(call, item),
    before: [answerName(call, item, from)],
    after: answerName(call, item, to),
  }));
