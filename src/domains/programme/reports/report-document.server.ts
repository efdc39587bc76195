import type { Block, PaperDocument } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { targetsIn } from '../framework/goal-order.ts';
import { partnerRoleNames } from '../framework/partner-role-messages.ts';
import { activityBlocks } from './activities-section.server.ts';
import { asOf } from './as-of.ts';
import { amountWritten, countryWritten, dayWritten, heading, paragraph, table } from './blocks.server.ts';
import { lessonBlocks, remainsBlocks } from './end-section.server.ts';
import { deviationBlocks, moneyBlocks } from './money-section.server.ts';
import { reportText as texts } from './report-messages.ts';
import { isWithin, type Reported } from './reported.ts';
import { resultBlocks } from './results-section.server.ts';
import { recommendationBlocks, riskBlocks, steeringBlocks } from './steering-section.server.ts';

const titles = { period: texts.titlePeriod, final: texts.titleFinal, remains: texts.titleRemains } as const;

/** A report to the funder as a document: what it says is decided here, the same for PDF and for a word processor. */
export function reportDocument(reported: Reported, said: Texts): PaperDocument {
  const { t, language } = said;
  const { kind, programme } = reported;
  const title = t(titles[kind]);
  return {
    language,
    title: `${title}: ${programme.title}`,
    running: t(texts.running, { title, programme: programme.title }),
    forWhom: t(texts.forWhom),
    contents: kind === 'final',
    preface: prefaceOf(reported, said),
    blocks:
      kind === 'remains'
        ? remainsBlocks(reported, said).slice(1)
        : [
            ...aboutBlocks(reported, said),
            ...resultBlocks(reported, said),
            ...activityBlocks(reported, said),
            ...moneyBlocks(reported, said),
            ...deviationBlocks(reported, said),
            ...lessonBlocks(reported, said),
            ...riskBlocks(reported, said),
            ...steeringBlocks(reported, said),
            ...(kind === 'final' ? [...recommendationBlocks(reported, said), ...remainsBlocks(reported, said)] : []),
          ],
  };
}

function prefaceOf(reported: Reported, said: Texts): readonly Block[] {
  const { t } = said;
  const { kind, from, to, programme, madeBy, today, isInvented } = reported;
  const days = { from: dayWritten(from, said), to: dayWritten(to, said) };
  const { ended } = programme;
  return [
    ...(isInvented ? [paragraph(t(texts.invented), 'quiet')] : []),
    paragraph(t(kind === 'period' ? texts.days : texts.whole, days), 'lead'),
    ...(ended ? [paragraph(t(texts.ended, { day: dayWritten(ended.on, said), why: ended.why }))] : []),
    ...(kind === 'final' && !ended ? [paragraph(t(texts.runs))] : []),
    ...(kind === 'remains' ? [] : shortly(reported, said).map((line) => paragraph(line))),
    paragraph(t(texts.made, { ...madeBy, day: dayWritten(today, said) }), 'quiet'),
  ];
}

/** In three sentences: results, money, what did not work. */
function shortly(reported: Reported, said: Texts): readonly string[] {
  const { t } = said;
  const { programme, budget, steering, to } = reported;
  const goals = programme.goals.map((goal) => asOf(goal, to));
  const spent = budget.costs.filter(({ on }) => on <= to).reduce((sum, { amount }) => sum + amount, 0);
  return [
    t(texts.shortResults, { ...targetsIn(goals), unknown: goals.filter(({ now }) => now.is !== 'number').length }),
    budget.lines.length === 0
      ? t(texts.shortNoMoney)
      : t(texts.shortMoney, {
          spent: amountWritten(spent, budget.currency, said),
          planned: amountWritten(budget.total.planned, budget.currency, said),
          deviations: budget.lines.filter(({ state }) => state === 'over' || state === 'under').length,
        }),
    t(texts.shortLessons, { count: steering.lessons.filter(({ on }) => isWithin(reported, on)).length }),
  ];
}

function aboutBlocks({ programme }: Reported, said: Texts): readonly Block[] {
  const { t, language } = said;
  const nowhere = t(texts.notSaid);
  const place = [programme.country && countryWritten(programme.country, language), programme.region].filter(Boolean);
  return [
    heading(t(texts.aboutTitle)),
    {
      kind: 'list',
      items: [
        { name: t(texts.lead), value: programme.lead ?? nowhere },
        { name: t(texts.funder), value: programme.funder ?? nowhere },
        { name: t(texts.place), value: place.join(', ') || nowhere },
      ],
    },
    ...(programme.partners.length === 0
      ? []
      : [
          table(
            t(texts.partnersCaption),
            [t(texts.organisation), t(texts.role), t(texts.country), t(texts.does)],
            programme.partners.map((partner) => [
              ...[partner.name, t(partnerRoleNames[partner.role])],
              ...[partner.country ? countryWritten(partner.country, language) : '', partner.does ?? ''],
            ]),
          ),
        ]),
  ];
}
