/**
 * For what a person proves again who they are, by kind. *identity*: protected identity is read or changed. *disclosure*: content leaves the
 * agency for another agency or a person outside. *export*: content leaves as a file, an address or a publication. *administration*: access is
 * changed. *key*: with what something is opened or sealed is changed.
 */
export type ProofKind = 'identity' | 'disclosure' | 'export' | 'administration' | 'key';
