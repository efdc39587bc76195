import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import { SurveySheet } from './sheet.ts';

type Root = Pick<Keys, 'root'>;

/* What is asked and where people are written to are sealed under the key of the installation: a copy of the database holds neither. */

export const sealSheet = ({ root }: Root, survey: string, sheet: SurveySheet): Buffer =>
  sealWith(hmac(root, 'cape survey sheet', survey), Buffer.from(JSON.stringify(sheet)), `survey sheet ${survey}`);

export const openSheet = ({ root }: Root, survey: string, sealed: Uint8Array): SurveySheet =>
  SurveySheet.parse(
    JSON.parse(openWithKey(hmac(root, 'cape survey sheet', survey), sealed, `survey sheet ${survey}`).toString('utf8')),
  );

export const sealAddress = ({ root }: Root, invitation: string, address: string): Buffer =>
  sealWith(hmac(root, 'cape survey address', invitation), Buffer.from(address), `survey address ${invitation}`);

export const openAddress = ({ root }: Root, invitation: string, sealed: Uint8Array): string =>
  openWithKey(hmac(root, 'cape survey address', invitation), sealed, `survey address ${invitation}`).toString('utf8');
