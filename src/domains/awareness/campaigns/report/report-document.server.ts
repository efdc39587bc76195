import type { Block, PaperDocument } from '../../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { obstacleNames } from '../../../caseload/public.ts';
import { sectorNames } from '../../../knowledge/public.ts';
import { amountWritten, dayWritten, heading, paragraph, table } from '../../../programme/public.server.ts';
import { materialText } from '../../material/messages.ts';
import type { CampaignShown } from '../campaign-schema.ts';
import { caveats, channelNames, groupNames, stateNames } from '../words.ts';
import { followedBlocks } from './followed-section.server.ts';
import { reportTexts as texts } from './report-messages.ts';
import { languagesWritten, periodWritten } from './written.server.ts';

export type Reported = {
  readonly campaign: CampaignShown;
  readonly today: string;
  readonly madeBy: { readonly name: string; readonly unit: string };
  readonly isInvented: boolean;
};

/** The report of a campaign: what it says is decided here, the same for PDF and for a word processor. */
export function campaignDocument(reported: Reported, said: Texts): PaperDocument {
  const { t, language } = said;
  const { campaign, today, madeBy, isInvented } = reported;
  const { name } = campaign;
  const days = { from: dayWritten(campaign.from, said), to: dayWritten(campaign.to, said) };
  return {
    language,
    title: t(texts.title, { name }),
    running: t(texts.running, { name }),
    forWhom: t(texts.forWhom),
    contents: false,
    preface: [
      ...(isInvented ? [paragraph(t(texts.invented), 'quiet')] : []),
      paragraph(t(texts.lead, { ...days, state: t(stateNames[campaign.state]) }), 'lead'),
      paragraph(t(caveats.notCaused)),
      paragraph(t(texts.made, { ...madeBy, day: dayWritten(today, said), reference: campaign.reference }), 'quiet'),
    ],
    blocks: [
      ...aboutBlocks(campaign, said),
      ...messageBlocks(campaign, said),
      ...channelBlocks(campaign, said),
      ...materialBlocks(campaign, said),
      ...followedBlocks(campaign, said),
      ...callBlocks(campaign, said),
      ...learntBlocks(campaign, said),
    ],
  };
}

function aboutBlocks(campaign: CampaignShown, said: Texts): readonly Block[] {
  const { t } = said;
  const { aim, group, sector, languages, obstacle, responsible, budget } = campaign;
  const nothing = t(texts.notSaid);
  const items = [
    { name: t(texts.aim), value: aim },
    { name: t(texts.group), value: t(groupNames[group]) },
    { name: t(texts.sector), value: sector ? t(sectorNames[sector]) : nothing },
    { name: t(texts.languages), value: languagesWritten(languages, said) || nothing },
    { name: t(texts.obstacle), value: obstacle ? `${obstacle} ${t(obstacleNames[obstacle])}` : nothing },
    { name: t(texts.responsible), value: responsible.name },
  ];
  if (budget) {
    const { label, currency } = budget;
    const [planned, spent] = [budget.planned, budget.spent].map((sum) => amountWritten(sum, currency, said));
    items.push({
      name: t(texts.budget),
      value: t(texts.budgetSums, { label, planned: planned ?? '', spent: spent ?? '' }),
    });
  }
  return [heading(t(texts.about)), { kind: 'list', items }];
}

function messageBlocks({ texts: messages, ownWords }: CampaignShown, said: Texts): readonly Block[] {
  const { t } = said;
  const inLanguages = (all: CampaignShown['texts'][number]['languages'], isSigned: boolean): string =>
    languagesWritten(
      all.filter((one) => one.isSigned === isSigned).map(({ language }) => language),
      said,
    );
  return [
    heading(t(texts.messages)),
    ...(messages.length === 0
      ? []
      : [
          table(
            t(texts.signedTexts),
            [t(texts.text), t(texts.signedIn), t(texts.notSignedIn)],
            messages.map(({ text, languages }) => [text, inLanguages(languages, true), inLanguages(languages, false)]),
          ),
        ]),
    ...(ownWords === null ? [] : [paragraph(t(texts.ownWords, { words: ownWords }))]),
  ];
}

function channelBlocks({ channels }: CampaignShown, said: Texts): readonly Block[] {
  const { t, formats } = said;
  if (channels.length === 0) return [heading(t(texts.channels)), paragraph(t(texts.channelsNone))];
  return [
    heading(t(texts.channels)),
    table(
      t(texts.channels),
      [t(texts.channel), t(texts.when), t(texts.estimated), t(texts.counted)],
      channels.map((channel) => {
        const { name, kind, estimate, counted } = channel;
        return [
          `${name} (${t(channelNames[kind])})`,
          periodWritten(channel, said),
          estimate === null
            ? t(texts.notSaid)
            : t(texts.estimatedBy, {
                people: formats.number(estimate.people),
                source: estimate.source,
                name: estimate.by,
              }),
          counted
            .map(({ people, what, on, source, by }) =>
              t(texts.countedBy, {
                people: formats.number(people),
                ...{ what, source, name: by, day: dayWritten(on, said) },
              }),
            )
            .join('\n') || t(texts.notSaid),
        ];
      }),
    ),
    paragraph(t(caveats.reach), 'quiet'),
  ];
}

function materialBlocks({ sheets }: CampaignShown, said: Texts): readonly Block[] {
  const { t } = said;
  if (sheets.length === 0) return [heading(t(texts.material)), paragraph(t(texts.materialNone))];
  return [
    heading(t(texts.material)),
    table(
      t(texts.material),
      [t(texts.kind), t(texts.languages), t(texts.version), t(texts.addedOn)],
      sheets.map(({ kind, first, second, version, on }) => [
        t(materialText.titles[kind]),
        languagesWritten(second === null ? [first] : [first, second], said),
        version,
        dayWritten(on, said),
      ]),
    ),
  ];
}

function callBlocks({ calls }: CampaignShown, said: Texts): readonly Block[] {
  const { t, formats } = said;
  if (calls.length === 0) return [heading(t(texts.calls)), paragraph(t(texts.callsNone))];
  return [
    heading(t(texts.calls)),
    table(
      t(texts.calls),
      [t(texts.line), t(texts.when), { number: t(texts.count) }, t(texts.source), t(texts.enteredBy)],
      calls.map((one) => [one.line, periodWritten(one, said), formats.number(one.count), one.source, one.by]),
    ),
    paragraph(t(caveats.calls), 'quiet'),
    paragraph(t(caveats.notCaused), 'quiet'),
  ];
}

function learntBlocks({ closed }: CampaignShown, said: Texts): readonly Block[] {
  const { t } = said;
  if (closed === null) return [heading(t(texts.learnt)), paragraph(t(texts.learntNone))];
  return [
    heading(t(texts.learnt)),
    paragraph(closed.learnt),
    ...(closed.next === null ? [] : [paragraph(t(texts.next, { text: closed.next }))]),
    paragraph(t(texts.closedOn, { day: dayWritten(closed.on, said), name: closed.by }), 'quiet'),
  ];
}
