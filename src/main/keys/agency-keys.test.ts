import { describe, expect, it } from 'vitest';
import { temporaryKeys } from '../../platform/crypto/key-file.ts';
import { keyTroubles, sayTrouble, wrongKeys } from './agency-keys.ts';

const keys = temporaryKeys('a file', [1, 2]);
const known = (agency: number, fingerprint: Buffer | null, epoch: number | null = 1) => ({
  agency,
  epoch,
  fingerprint,
});
const ofFile = (agency: number) => keys.keyFingerprint(agency, 1);

describe('the keys of a file, held against what the database knows', () => {
  it('are right where each agency has the key that was made for it', () => {
    expect(keyTroubles([known(1, ofFile(1)), known(2, ofFile(2))], keys)).toEqual([]);
  });

  it('are named by agency and epoch where one is missing, another one, or was never made', () => {
    const troubles = keyTroubles(
      [known(1, ofFile(2)), known(2, ofFile(2), 2), known(3, ofFile(1)), known(4, null, null)],
      keys,
    );
    expect(troubles.map(sayTrouble)).toEqual([
      'key of agency 1 (epoch 1) in the key file is not the one that this database knows',
      'key of agency 2 (epoch 2) is missing in the key file',
      'key of agency 3 (epoch 1) is missing in the key file',
      'key of agency 4 (epoch 1) was never made',
      'key of agency 2 (epoch 1) in the key file is one that this database does not know',
    ]);
    expect(wrongKeys('/etc/keys.json', troubles.slice(0, 1)).message).toMatch(
      /^The key of agency 1 \(epoch 1\) in the key file is not .* newest copy of \/etc\/keys\.json .* Nothing was changed\.$/,
    );
    expect(wrongKeys('/etc/keys.json', troubles.slice(-1)).message).toMatch(
      /^The key of agency 2 \(epoch 1\) in the key file is one .* copy of \/etc\/keys\.json that belongs to this database /,
    );
  });

  it('are not held against those of an agency that has none yet, whose keys an interrupted start has left in the file', () => {
    expect(keyTroubles([known(1, ofFile(1)), known(2, null, null)], keys).map(sayTrouble)).toEqual([
      'key of agency 2 (epoch 1) was never made',
    ]);
  });

  it('leave no trace of themselves in a fingerprint, which differs for each agency and epoch', () => {
    const key = keys.agencyKey(1).key.toString('hex');
    expect(ofFile(1)?.toString('hex')).not.toContain(key.slice(0, 8));
    expect(ofFile(1)).not.toEqual(ofFile(2));
    expect(temporaryKeys('a file', [1]).keyFingerprint(1, 1)).not.toEqual(ofFile(1));
  });
});
