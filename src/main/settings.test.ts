import { describe, expect, it } from 'vitest';
import { readSettings, withoutOwner } from './settings.ts';

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

  it('serves others at an address of theirs when no person in it is invented', () => {
    expect(readSettings({ CAPE_ORIGIN: 'https://cape.example.org', CAPE_DEMO: '0' })).toMatchObject({
      demo: false,
      origin: 'https://cape.example.org',
    });
  });

  it('takes several addresses for those who have found a weakness', () => {
    const named = 'mailto:security@example.org, https://example.org/report tel:+46-700-000000';
    expect(readSettings({ CAPE_SECURITY_CONTACT: named }).securityContacts).toEqual([
      'mailto:security@example.org',
      'https://example.org/report',
      'tel:+46-700-000000',
    ]);
    expect(readSettings({}).securityContacts).toEqual([]);
  });

  it('reaches a mail server with encryption, and without only on this computer', () => {
    const from = { CAPE_MAIL_FROM: 'cape@example.org' };
    const of = (url: string, more: object = {}) => readSettings({ ...from, CAPE_SMTP_URL: url, ...more }).mail;
    expect(readSettings({}).mail).toBeNull();
    const password = { CAPE_SMTP_PASSWORD_FILE: '/etc/cape/mail' };
    expect(of('smtp://cape%40a@mail.example.org', password)).toEqual({
      host: 'mail.example.org',
      port: 587,
      encryption: 'starttls',
      user: 'cape@a',
      passwordFile: '/etc/cape/mail',
      authorityFile: null,
      from: 'cape@example.org',
    });
    expect(of('smtps://mail.example.org')).toMatchObject({ port: 465, encryption: 'tls', user: null });
    expect(of('smtp://[::1]:25')).toMatchObject({ host: '::1', port: 25, encryption: 'none' });
    expect(of('smtp://localhost:25', { CAPE_SMTP_CA_FILE: '/ca.pem' })).toMatchObject({ encryption: 'starttls' });
  });

  it.each([
    [{ CAPE_MAIL_FROM: 'a@example.org' }, /CAPE_SMTP_URL is not/],
    [{ CAPE_SMTP_URL: 'mail.example.org', CAPE_MAIL_FROM: 'a@example.org' }, /smtps:\/\/user@mail/],
    [{ CAPE_SMTP_URL: 'smtp://m.example?a=b', CAPE_MAIL_FROM: 'a@example.org' }, /not the address of a mail server/],
    [{ CAPE_SMTP_URL: 'smtp://u:hemligt@m.example', CAPE_MAIL_FROM: 'a@example.org' }, /into a file/],
    [{ CAPE_SMTP_URL: 'smtp://u@m.example', CAPE_MAIL_FROM: 'a@example.org' }, /no password is given/],
    [{ CAPE_SMTP_URL: 'smtp://m.example', CAPE_SMTP_PASSWORD_FILE: '/x' }, /names no user/],
    [{ CAPE_SMTP_URL: 'smtp://m.example' }, /must be set where/],
    [{ CAPE_SMTP_URL: 'smtp://m.example', CAPE_MAIL_FROM: 'CAPE <a@example.org>' }, /without a name before it/],
    [{ PORT: 'eighty' }, /PORT is "eighty"/],
    [{ PORT: '70000' }, /from 0 to 65535/],
    [{ PORT: '-1' }, /whole number/],
    [{ DATABASE_URL: 'mysql://somewhere/cape' }, /PostgreSQL/],
    [{ DATABASE_URL: 'postgres://somewhere' }, /postgres:\/\/host:5432\/name/],
    [{ CAPE_OWNER_URL: 'postgres://somewhere' }, /postgres:\/\/user:password@host/],
    [{ DATABASE_URL: 'postgres://owner:hemligt@db/cape', CAPE_DEMO: '0' }, /the server needs neither/],
    [{ DATABASE_URL: 'postgres://owner@db/cape', CAPE_DEMO: '0' }, /the server needs neither/],
    [{ DATABASE_URL: 'postgres://db/cape?user=owner&password=hemligt', CAPE_DEMO: '0' }, /the server needs neither/],
    [{ CAPE_DEMO: 'yes' }, /Give 1/],
    [{ CAPE_ORIGIN: 'http://cape.example.org' }, /https/],
    [{ CAPE_ORIGIN: 'https://cape.example.org' }, /in a demo anybody may be anybody/],
    [{ CAPE_SECURITY_CONTACT: 'security@example.org' }, /each with mailto:, https: or tel: before it/],
    [{ CAPE_SECURITY_CONTACT: 'mailto:a@example.org, http://example.org' }, /holds "http:\/\/example.org"/],
    [{ CAPE_CLAMD: '127.0.0.1:3310' }, /CAPE_CLAMD is "127\.0\.0\.1:3310".*a path from the root/],
    [{ CAPE_FILES: 'files' }, /CAPE_FILES is "files".*a path from the root/],
    [{ CAPE_UNSCANNED: 'no' }, /CAPE_UNSCANNED is "no".*open or closed/],
    [{ CAPE_FILE_MB: '2 GB' }, /CAPE_FILE_MB is "2 GB".*from 1 to 16384/],
    [{ CAPE_FILE_MB: '20000' }, /from 1 to 16384/],
    [{ CAPE_FILE_MB: '10', CAPE_MATTER_MB: '5' }, /room for one file at least/],
    [{ CAPE_DTA: '/tmp' }, /CAPE_DTA is not a setting.*CAPE_WEBHOOK_HOSTS, PORT and DATABASE_URL/],
  ])('stops at a value that cannot be meant, with a sentence: %j', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(sentence);
  });

  it('takes files up to a size, and has them scanned where a socket is named', () => {
    const mebibyte = 1_048_576;
    expect(readSettings({}).files).toMatchObject({ clamd: null, scans: false, file: 2048 * mebibyte });
    expect(
      readSettings({ CAPE_CLAMD: '/run/clamav/clamd.ctl', CAPE_FILE_MB: '100', CAPE_MATTER_MB: '500' }).files,
    ).toMatchObject({
      ...{ clamd: '/run/clamav/clamd.ctl', scans: true, file: 100 * mebibyte, matter: 500 * mebibyte },
    });
    expect(readSettings({}).files.folder).toBeNull();
    expect(readSettings({ CAPE_FILES: '/srv/cape-files/' }).files.folder).toBe('/srv/cape-files');
    expect(readSettings({}).files.opensUnscanned).toBe(true);
    expect(readSettings({ CAPE_UNSCANNED: 'closed' }).files.opensUnscanned).toBe(false);
  });

  it('gives a server the address of its database without a user name, and never the owner in production', () => {
    const owner = 'postgres://owner:hemligt@db:5433/cape?sslmode=verify-full';
    const bare = 'postgres://db:5433/cape?sslmode=verify-full';
    const inEarnest = readSettings({ DATABASE_URL: bare, CAPE_DEMO: '0' });
    expect(withoutOwner(inEarnest)).toMatchObject({ databaseUrl: bare, ownerUrl: null });
    expect(readSettings({ CAPE_OWNER_URL: owner, CAPE_DEMO: '0' })).toMatchObject({
      databaseUrl: bare,
      ownerUrl: owner,
    });
    expect(() => withoutOwner(readSettings({ CAPE_OWNER_URL: owner, CAPE_DEMO: '0' }))).toThrow(
      /^CAPE_OWNER_URL is for npx cape migrate and npx cape setup alone((?!hemligt).)*$/,
    );
    // A demo, which is for trying out, may be given the owner as its only address.
    expect(withoutOwner(readSettings({ DATABASE_URL: owner }))).toMatchObject({ databaseUrl: bare, ownerUrl: owner });
  });

  it('never repeats an address of a database, which holds a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://anna:hemligt@db/cape' })).toThrow(/^((?!hemligt).)*$/);
  });
});
