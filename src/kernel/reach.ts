/** Which systems outside of CAPE may be sent to, besides those on public addresses. */
export type Reach = {
  /** In a demo, programs on this computer, also without TLS. */
  readonly inDemo: boolean;
  /** Hosts inside the network of the operator, as `CAPE_WEBHOOK_HOSTS` names them. */
  readonly hosts: readonly string[];
};
