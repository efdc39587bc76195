import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  client,
  freeAddress,
  inventedUsers,
  issuerAt,
  type PortalSettings,
  providerOf,
  type RunningLemonldap,
  startPortal,
} from './lemonldap.ts';

/** Whether lasso and libxml, with which LemonLDAP::NG speaks SAML, are on this machine. */
export const hasLasso = (): boolean =>
  ['liblasso-perl', 'libxml-libxml-perl'].every((name) => existsSync(`/usr/share/doc/${name}`));

const bound = (how: string) => `urn:oasis:names:tc:SAML:2.0:bindings:${how}`;
const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

/** The end of one side of SAML: where it is, and the keys with which it signs and reads. */
type End = { readonly address: string; readonly signing: Pair; readonly reading: Pair };
type Pair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

const newEnd = async (): Promise<End> => ({
  address: await freeAddress(),
  signing: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  reading: generateKeyPairSync('rsa', { modulusLength: 2048 }),
});
const nameOf = ({ address }: End): string => `${address}/saml/metadata`;
const pem = ({ publicKey, privateKey }: Pair) => ({
  public: publicKey.export({ type: 'spki', format: 'pem' }),
  private: privateKey.export({ type: 'pkcs8', format: 'pem' }),
});

function keyElement(use: 'signing' | 'encryption', { publicKey }: Pair): string {
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const inBase64 = (part: string) => Buffer.from(part, 'base64url').toString('base64');
  return `<KeyDescriptor use="${use}"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:KeyValue><ds:RSAKeyValue>
    <ds:Modulus>${inBase64(n)}</ds:Modulus><ds:Exponent>${inBase64(e)}</ds:Exponent>
  </ds:RSAKeyValue></ds:KeyValue></ds:KeyInfo></KeyDescriptor>`;
}

const metadata = (end: End, role: string): string =>
  `<?xml version="1.0"?><EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${nameOf(end)}">${role}</EntityDescriptor>`;

const protocol = 'protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"';
const keysOf = (end: End): string => keyElement('signing', end.signing) + keyElement('encryption', end.reading);

const providersMetadata = (end: End): string =>
  metadata(
    end,
    `<IDPSSODescriptor WantAuthnRequestsSigned="true" ${protocol}>${keysOf(end)}<NameIDFormat>${persistent}</NameIDFormat>
      <SingleSignOnService Binding="${bound('HTTP-Redirect')}" Location="${end.address}/saml/singleSignOn"/></IDPSSODescriptor>`,
  );
const servicesMetadata = (end: End): string =>
  metadata(
    end,
    `<SPSSODescriptor AuthnRequestsSigned="true" WantAssertionsSigned="true" ${protocol}>${keysOf(end)}<NameIDFormat>${persistent}</NameIDFormat>
      <AssertionConsumerService isDefault="true" index="0" Binding="${bound('HTTP-POST')}" Location="${end.address}/saml/proxySingleSignOnPost"/>
    </SPSSODescriptor>`,
  );

/** What both sides have: their own name, keys and addresses. */
function samlOf(end: End): PortalSettings {
  const [signing, reading] = [pem(end.signing), pem(end.reading)];
  return {
    samlEntityID: nameOf(end),
    samlServicePrivateKeySig: signing.private,
    samlServicePublicKeySig: signing.public,
    samlServicePrivateKeyEnc: reading.private,
    samlServicePublicKeyEnc: reading.public,
    samlIDPSSODescriptorSingleSignOnServiceHTTPRedirect: `${bound('HTTP-Redirect')};${end.address}/saml/singleSignOn;`,
    samlSPSSODescriptorAssertionConsumerServiceHTTPPost: `1;0;${bound('HTTP-POST')};${end.address}/saml/proxySingleSignOnPost`,
  };
}

const optionsOf = (side: 'IDP' | 'SP', more: Record<string, unknown>): PortalSettings =>
  Object.fromEntries(Object.entries(more).map(([name, value]) => [`saml${side}MetaDataOptions${name}`, value]));

/**
 * Two portals of LemonLDAP::NG on loopback: the identity provider of an agency, which speaks SAML alone, and a broker in front of it, which
 * asks it by SAML (signed requests, signed and encrypted assertions) and is an OpenID Connect provider to CAPE. `sub` is the number of an
 * employee that the agency sends as an attribute.
 */
export async function startSamlBroker(
  backTo: string,
  key: string,
  heardAt: string,
): Promise<RunningLemonldap & { readonly askedAt: string }> {
  const [agency, broker] = [await newEnd(), await newEnd()];
  const atAgency = await startPortal(agency.address, {
    ...inventedUsers,
    ...samlOf(agency),
    cookieName: 'agency',
    issuerDBSAMLActivation: 1,
    samlSPMetaDataXML: { broker: { samlSPMetaDataXML: servicesMetadata(broker) } },
    samlSPMetaDataOptions: {
      broker: optionsOf('SP', {
        NameIDFormat: 'persistent',
        SignSSOMessage: 1,
        CheckSSOMessageSignature: 1,
        EncryptionMode: 'assertion',
      }),
    },
    samlSPMetaDataExportedAttributes: { broker: { uid: '1;employeeNumber;;', cn: '1;cn;;' } },
  });
  const asBroker = await startPortal(broker.address, {
    ...samlOf(broker),
    ...providerOf(backTo, key, heardAt),
    cookieName: 'broker',
    authentication: 'SAML',
    userDB: 'Same',
    samlIDPMetaDataXML: { agency: { samlIDPMetaDataXML: providersMetadata(agency) } },
    samlIDPMetaDataOptions: {
      agency: optionsOf('IDP', {
        NameIDFormat: 'persistent',
        UserAttribute: 'employeeNumber',
        SignSSOMessage: 1,
        CheckSSOMessageSignature: 1,
        CheckTime: 1,
        CheckAudience: 1,
        EncryptionMode: 'none',
        SSOBinding: 'http-redirect',
      }),
    },
    samlIDPMetaDataExportedAttributes: { agency: { employee: '1;employeeNumber;;', cn: '1;cn;;' } },
  });
  return {
    issuer: await issuerAt(asBroker.address),
    ...client,
    askedAt: agency.address,
    close: async () => {
      await Promise.all([atAgency.close(), asBroker.close()]);
    },
  };
}
