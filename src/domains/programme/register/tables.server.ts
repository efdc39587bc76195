import type { Texts } from '../../../platform/pages/catalogue.ts';
import { obstacleNames } from '../../caseload/public.ts';
import type { FileRow, FileTable } from '../files/tables-file.server.ts';
import { registerFile as texts } from './register-file-messages.ts';
import type { PracticeRow, RecommendationRow } from './register-schema.ts';

const isNamed = (code: string): code is keyof typeof obstacleNames => Object.hasOwn(obstacleNames, code);

/** Obstacles by code and name, as a cell holds them. */
const obstaclesInWords = (codes: readonly string[], { t }: Texts): string =>
  codes.map((code) => (isNamed(code) ? `${code} ${t(obstacleNames[code])}` : code)).join('; ');

const head = (names: readonly (keyof typeof texts.heads)[], { t }: Texts): FileRow =>
  names.map((name) => t(texts.heads[name]));
const sourceOf = ({ name, link }: RecommendationRow['source']): string => (link ? `${name} (${link})` : name);
const verifiedIn = (isVerified: boolean, { t }: Texts): string => t(isVerified ? texts.verified : texts.notVerified);

export const recommendationTable = (rows: readonly RecommendationRow[], said: Texts): FileTable => ({
  name: said.t(texts.recommendations),
  rows: [
    head(
      [
        'code',
        'recommendation',
        'source',
        'verified',
        'obstacles',
        'state',
        'on',
        'who',
        'evidence',
        'owner',
        'reviewBy',
      ],
      said,
    ),
    ...rows.map(
      (row): FileRow => [
        ...[row.code ?? row.reference, row.text, sourceOf(row.source), verifiedIn(row.isVerified, said)],
        ...[obstaclesInWords(row.obstacles, said), said.t(row.state ? texts.states[row.state] : texts.notTaken)],
        ...[row.on, row.who, row.evidence, row.owner, row.reviewBy],
      ],
    ),
  ],
});

export const practiceTable = (rows: readonly PracticeRow[], said: Texts): FileTable => ({
  name: said.t(texts.practices),
  rows: [
    head(
      ['country', 'practice', 'where', 'obstacles', 'evidence', 'doesNotShow', 'conditions', 'source', 'verified'],
      said,
    ),
    ...rows.map(
      (row): FileRow => [
        ...[row.country, row.what, row.where, obstaclesInWords(row.obstacles, said), row.evidence],
        ...[row.doesNotShow, row.conditions, sourceOf(row.source), verifiedIn(row.isVerified, said)],
      ],
    ),
  ],
});
