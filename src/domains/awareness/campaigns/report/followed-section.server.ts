import type { Block } from '../../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { dayWritten, heading, paragraph, table } from '../../../programme/public.server.ts';
import type { CampaignShown } from '../campaign-schema.ts';
import { caveats, followedNames } from '../words.ts';
import { reportTexts as texts } from './report-messages.ts';
import { languagesWritten, periodWritten } from './written.server.ts';

/** A count in words: never a dash, and never zero where it is not shown. */
const written = (count: number | null, { t, formats }: Texts): string =>
  count === null ? t(texts.hidden) : formats.number(count);

/** What was counted in the days of a campaign and before, with what it does not show. */
export function followedBlocks({ followed }: CampaignShown, said: Texts): readonly Block[] {
  const { t } = said;
  const { until, each, byLanguage } = followed;
  const [first] = each;
  if (until === null || !first) return [heading(t(texts.followed)), paragraph(t(texts.followedNone))];
  const steps = first.during.steps;
  return [
    heading(t(texts.followed)),
    paragraph(
      t(texts.followedDays, { from: dayWritten(first.during.from, said), to: dayWritten(until, said) }),
      'quiet',
    ),
    table(
      t(texts.followed),
      [t(texts.what), { number: t(texts.before) }, { number: t(texts.during) }],
      each.map(({ kind, before, during }) => [
        t(followedNames[kind]),
        before === null ? t(texts.notThere) : written(before.total, said),
        written(during.total, said),
      ]),
    ),
    paragraph(t(caveats.notCaused)),
    paragraph(t(caveats.visits), 'quiet'),
    paragraph(t(caveats.own), 'quiet'),
    paragraph(t(caveats.small), 'quiet'),
    table(
      t(texts.steps),
      [t(texts.when), ...each.map(({ kind }) => ({ number: t(followedNames[kind]) }))],
      steps.map((step, at) => [
        step.from === step.to ? dayWritten(step.from, said) : periodWritten(step, said),
        ...each.map(({ during }) => written(during.steps[at]?.count ?? null, said)),
      ]),
    ),
    ...(byLanguage.length === 0
      ? []
      : [
          table(
            t(texts.byLanguage),
            [t(texts.language), { number: t(texts.visits) }],
            byLanguage.map(({ language, count }) => [languagesWritten([language], said), written(count, said)]),
          ),
        ]),
  ];
}
