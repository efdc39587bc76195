import type { CDPSession, Page } from 'playwright-core';

/** A device that keeps passkeys, such as the browser of one page can play. */
type Authenticator = {
  /** Brings it to the page as it is now, with what it holds: a browser forgets its devices where it begins a new process for a page. */
  here(settings?: { readonly recognises: boolean }): Promise<void>;
  /** Takes it from the page, with what it holds. */
  away(): Promise<void>;
  /** How many passkeys it holds. */
  count(): number;
};

type Credential = Parameters<CDPSession['send']>[1] & { credentialId: string };

/** A new device, as the browser itself can play one (CDP, WebAuthn). It knows its person, by finger, face or code, unless told otherwise. */
export async function newDevice(page: Page): Promise<Authenticator> {
  const held = new Map<string, Credential>();
  let session: CDPSession | undefined;
  const away = async () => {
    await session?.detach();
    session = undefined;
  };

  return {
    here: async ({ recognises } = { recognises: true }) => {
      await away();
      const browser = await page.context().newCDPSession(page);
      session = browser;
      await browser.send('WebAuthn.enable');
      const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          ctap2Version: 'ctap2_1',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: recognises,
          automaticPresenceSimulation: true,
        },
      });
      for (const credential of held.values())
        await browser.send('WebAuthn.addCredential', { authenticatorId, credential } as never);
      for (const event of ['WebAuthn.credentialAdded', 'WebAuthn.credentialAsserted'] as const)
        browser.on(event, ({ credential }) => held.set(credential.credentialId, credential as never));
    },
    away,
    count: () => held.size,
  };
}
