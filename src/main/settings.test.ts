import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('what the environment says', () => {
  it('serves on port 4100 with the embedded database and the demo when nothing is set', () => {
    expect(readSettings({})).toMatchObject({ port: 4100, databaseUrl: null, demo: true, origin: null });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', CAPE_DEMO: '' })).toMatchObject({
      port: 4100,
      databaseUrl: null,
      demo: true,
    });
  });

  it('serves others at an address of theirs when nobody in it is invented', () => {
    expect(readSettings({ CAPE_ORIGIN: 'https://cape.example.org', CAPE_DEMO: '0' })).toMatchObject({
      demo: false,
      origin: 'https://cape.example.org',
    });
  });

  it.each([
    [{ PORT: 'eighty' }, /PORT is "eighty"/],
    [{ PORT: '70000' }, /from 0 to 65535/],
    [{ PORT: '-1' }, /whole number/],
    [{ DATABASE_URL: 'mysql://somewhere/cape' }, /PostgreSQL/],
    [{ DATABASE_URL: 'postgres://somewhere' }, /postgres:\/\/user/],
    [{ CAPE_DEMO: 'yes' }, /Give 1/],
    [{ CAPE_ORIGIN: 'http://cape.example.org' }, /https/],
    [{ CAPE_ORIGIN: 'https://cape.example.org' }, /in a demo anybody may be anybody/],
    [{ CAPE_DTA: '/tmp' }, /CAPE_DTA is not a setting/],
  ])('stops at a value that cannot be meant, with a sentence: %j', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(sentence);
  });

  it('never repeats an address of a database, which holds a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://anna:hemligt@db/cape' })).toThrow(/^((?!hemligt).)*$/);
  });
});
