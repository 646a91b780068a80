import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../support/proxima-process.ts';

const RIVALS = ['manager', 'branch'] as const;
type Rival = (typeof RIVALS)[number];

const CLAIM = `mutation ($input: OpportunityClaimInput!) {
  opportunityClaim(input: $input) { userErrors { code } opportunity { claim { employee } } } }`;
const RELEASE = `mutation ($input: OpportunityClaimInput!) { opportunityRelease(input: $input) { userErrors { code } } }`;
const OPEN = `{ opportunities(first: 100, filter: { statuses: [OPEN] }) { edges { node { id viewerCanClaim } } } }`;
const ONE = 'query ($id: ID!) { opportunity(id: $id) { claim { employee } } }';

interface Page<T> {
  readonly opportunities: { readonly edges: readonly { readonly node: T }[] };
}

export interface ClaimLosses {
  readonly acknowledged: number;
  /** Acknowledged claims that are no longer there or are another's. */
  readonly lost: number;
  /** Opportunities that both rivals were told to have won. */
  readonly doubled: number;
}

/** Two colleagues who claim the same opportunities at the same time, and remember what they were told. */
export class ClaimDesk {
  readonly #url: () => string;
  /** By opportunity: who was told to have won it, under which name. */
  readonly #winners = new Map<string, { rival: Rival; employee: string }[]>();
  #requests = 0;
  #isOpen = false;

  /** `url` gives the address of the service at the moment. */
  constructor(url: () => string) {
    this.#url = url;
  }

  /** Claims one opportunity after the other until the desk is closed; what gets no answer is sent again until it does. */
  async open(): Promise<void> {
    this.#isOpen = true;
    while (this.#isOpen) {
      const open = await this.#insist<Page<{ id: string; viewerCanClaim: boolean }>>('manager', OPEN, {});
      const free = open.opportunities.edges
        .filter(({ node }) => node.viewerCanClaim)
        .map(({ node }) => node.id);
      if (free.length < 5) await this.#giveBack();
      for (const id of free) {
        if (!this.#isOpen) break;
        await Promise.all(RIVALS.map((rival) => this.#claim(rival, id)));
      }
    }
  }

  close(): void {
    this.#isOpen = false;
  }

  /** Holds what is there against what was acknowledged. */
  async inspect(): Promise<ClaimLosses> {
    const owners = new Map<string, string | undefined>();
    for (const id of this.#winners.keys()) {
      const { opportunity } = await this.#insist<{
        opportunity: { claim: { employee: string } | null } | null;
      }>('branch', ONE, { id });
      owners.set(id, opportunity?.claim?.employee);
    }
    const won = [...this.#winners];
    return {
      acknowledged: won.length,
      lost: won.filter(([id, winners]) => owners.get(id) !== winners[0].employee).length,
      doubled: won.filter(([, winners]) => winners.length > 1).length,
    };
  }

  async #claim(rival: Rival, id: string): Promise<void> {
    const { opportunityClaim } = await this.#insist<{
      opportunityClaim: { userErrors: { code: string }[]; opportunity: { claim: { employee: string } } };
    }>(rival, CLAIM, { input: { opportunityId: id, idempotencyKey: this.#key(rival) } });
    if (opportunityClaim.userErrors.length > 0) return;
    const { employee } = opportunityClaim.opportunity.claim;
    this.#winners.set(id, [...(this.#winners.get(id) ?? []), { rival, employee }]);
  }

  /** Some claims go back to the pool, so that there is always something to claim. */
  async #giveBack(): Promise<void> {
    for (const [id, [{ rival }]] of [...this.#winners].slice(0, 20)) {
      await this.#insist(rival, RELEASE, { input: { opportunityId: id, idempotencyKey: this.#key(rival) } });
      this.#winners.delete(id);
    }
  }

  #key(rival: Rival): string {
    return `${rival} ${process.pid} ${++this.#requests}`;
  }

  async #insist<T>(rival: Rival, query: string, variables: object): Promise<T> {
    for (;;) {
      try {
        return await ask<T>(this.#url(), rival, query, variables);
      } catch {
        await sleep(20);
      }
    }
  }
}
