import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type FtmModel, FtmModelFile, ftmModel } from './model.ts';

/** The model of FollowTheMoney in `knowledge/standards/followthemoney.yaml`. */
export const readFtmModel = (knowledge: string): FtmModel =>
  ftmModel(FtmModelFile.parse(parse(readFileSync(join(knowledge, 'standards/followthemoney.yaml'), 'utf8'))));
