import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { trackNames } from '../../access/public.ts';
import { sectorNames } from '../../knowledge/public.ts';
import type { CaseShown } from '../schema.ts';
import { briefPaper as texts } from './messages.ts';

/** A meeting reads the latest; the rest is on the page. */
const latest = 20;

type Columns = Extract<Block, { kind: 'table' }>['columns'];

/** A table with what it holds, or nothing. */
const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
  rows.length === 0
    ? []
    : [{ kind: 'table', caption, columns: columns.map((name): Columns[number] => ({ name, isNumber: false })), rows }];

/** What people in a meeting about a case need to know, from what its page shows. People are there by alias, as on the page. */
export function briefOf(of: CaseShown, unit: string, { t, formats }: Texts): Block[] {
  const day = (at: string | null): string => (at === null ? '–' : formats.day(new Date(at)));
  const place = [of.workplaceName, of.municipality].filter(Boolean).join(', ');
  const chances = of.lastChances.filter(({ state }) => state !== 'saved' && state !== 'lost');
  const obstacles = [...of.obstacles.noticed, ...of.obstacles.recorded].filter(({ state }) => state !== 'over');
  const events = of.timeline.slice(0, latest);
  return [
    {
      kind: 'list',
      items: [
        { name: t(texts.place), value: place || t(texts.unknown) },
        { name: t(texts.sector), value: t(sectorNames[of.sector]) },
        { name: t(texts.track), value: t(trackNames[of.track]) },
        { name: t(texts.responsible), value: of.owner },
        { name: t(texts.opened), value: day(of.openedAt) },
        ...(of.closedAt === null ? [] : [{ name: t(texts.closed), value: day(of.closedAt) }]),
      ],
    },
    { kind: 'heading', level: 1, text: t(texts.next) },
    ...nextOf(of, { t, formats }),
    ...table(
      t(texts.tasks),
      [t(texts.what), t(texts.by), t(texts.responsible)],
      of.tasks.map(({ title, dueAt, owner }) => [title, day(dueAt), owner ?? t(texts.noOne)]),
    ),
    ...table(
      t(texts.expiring),
      [t(texts.what), t(texts.until), t(texts.holder), t(texts.saver)],
      chances.map(({ title, diesOn, holder, saver }) => [
        title,
        diesOn === null ? t(texts.unknown) : day(diesOn),
        holder,
        saver,
      ]),
    ),
    ...(obstacles.length === 0
      ? []
      : ([
          { kind: 'heading', level: 1, text: t(texts.obstacles) },
          { kind: 'list', items: obstacles.map(({ name, because }) => ({ name, value: because })) },
        ] as const)),
    ...table(
      t(texts.sent),
      [t(texts.to), t(texts.sentAt), t(texts.acknowledged)],
      of.thread.flatMap(({ letter, at }) => (letter ? [[letter.to, day(at), day(letter.acknowledgedAt)]] : [])),
    ),
    ...table(
      t(texts.happened),
      [t(texts.when), t(texts.what), t(texts.who)],
      events.map(({ happenedFrom, sentence, about, note, by, withdrawn }) => [
        day(happenedFrom),
        [[sentence, about].filter(Boolean).join(', '), withdrawn ? null : note].filter(Boolean).join(': '),
        by,
      ]),
    ),
    ...(of.timeline.length > latest || of.older !== null
      ? ([{ kind: 'paragraph', look: 'quiet', text: t(texts.earlier) }] as const)
      : []),
    { kind: 'paragraph', look: 'quiet', text: t(texts.notDisclosure, { unit }) },
  ];
}

/** What to do first, as the page has chosen it. */
function nextOf({ nextStep, tasks, lastChances }: CaseShown, { t, formats }: Pick<Texts, 't' | 'formats'>): Block[] {
  const task = nextStep?.from === 'task' ? tasks.find(({ id }) => id === nextStep.id) : undefined;
  const chance = nextStep?.from === 'chance' ? lastChances.find(({ id }) => id === nextStep.id) : undefined;
  const by = task?.dueAt ?? chance?.diesOn ?? null;
  const title = task?.title ?? chance?.title;
  if (title === undefined) return [{ kind: 'paragraph', look: 'plain', text: t(texts.nothingNext) }];
  const when = by === null ? null : `${t(texts.by)} ${formats.longDate(new Date(by))}`;
  return [
    { kind: 'paragraph', look: 'lead', text: [title, when].filter(Boolean).join('. ') },
    { kind: 'paragraph', look: 'plain', text: task?.detail ?? chance?.act ?? '' },
  ];
}
