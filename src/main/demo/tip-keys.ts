/** Opens the tip keys of the demo's readers. It stands on their page, since everybody and every tip in a demo is invented. */
export const demoPassphrase = 'fyra måsar över hamnen';
