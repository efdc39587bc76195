import type { Texts } from '../../../platform/pages/catalogue.ts';
import { sectorNames } from '../../knowledge/public.ts';
import type { CampaignRow } from './campaign-schema.ts';
import { fileTexts } from './file-messages.ts';
import { groupNames, stateNames } from './words.ts';

/** The campaigns as a table of a spreadsheet. What no one has entered is an empty cell, and no zero. */
export const campaignsTable = (rows: readonly CampaignRow[], { t }: Texts) => ({
  name: t(fileTexts.sheet),
  rows: [
    [
      ...[fileTexts.reference, fileTexts.name, fileTexts.aim, fileTexts.group, fileTexts.sector, fileTexts.languages],
      ...[fileTexts.from, fileTexts.to, fileTexts.state, fileTexts.responsible, fileTexts.estimated, fileTexts.counted],
    ].map((head) => t(head)),
    ...rows.map((row) => [
      ...[row.reference, row.name, row.aim, t(groupNames[row.group]), row.sector && t(sectorNames[row.sector])],
      ...[row.languages.join(' '), row.from, row.to, t(stateNames[row.state]), row.responsible],
      ...[row.estimated, row.counted],
    ]),
  ],
});
