import type { ChainRole } from '../../scoring/chains/chain-role.ts';
import type { Database, Row, Statements } from './database.ts';
import { once } from './once.ts';

export type ChainEditKind =
  | 'ADD_MEMBER'
  | 'REMOVE_MEMBER'
  | 'CHANGE_ROLE'
  | 'ADD_LINK'
  | 'RENAME_LINK'
  | 'REMOVE_LINK'
  | 'ADD_FEED'
  | 'REMOVE_FEED';

export type ChainEditStatus = 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

/**
 * What an approved edit did to the graph. APPLIED: it took effect. REPEATED: a load said otherwise, and it was applied again. AGREES: a source says
 * the same now. NOTHING: what it changes is not there. MISSING_END: a firm or a link that it names is not in the graph.
 */
export type ChainEditEffect = 'APPLIED' | 'REPEATED' | 'AGREES' | 'NOTHING' | 'MISSING_END';

/** What somebody wants changed in a chain; keys of the graph. */
export interface ChainEditProposal {
  readonly chainKey: string;
  readonly kind: ChainEditKind;
  readonly partyKey: string | undefined;
  /** The link it is about: of a feed the one that feeds, of a new link its own. */
  readonly linkKey: string;
  /** The link that is fed, or the one that a new link stands under. */
  readonly toLinkKey: string | undefined;
  readonly roles: readonly ChainRole[];
  /** Of a link that is new or gets another name. */
  readonly name: string | undefined;
  readonly rolesBefore: readonly ChainRole[];
  /** Names when it was proposed. */
  readonly linkName: string | undefined;
  readonly toLinkName: string | undefined;
  readonly evidence: string;
}

export interface ChainEdit extends ChainEditProposal {
  readonly id: string;
  readonly proposedBy: Person;
  readonly proposedAt: Date;
  readonly status: ChainEditStatus;
  readonly reviewedBy: string | undefined;
  readonly decidedAt: Date | undefined;
  readonly reason: string;
  /** The version of the chain that its approval made. */
  readonly version: number | undefined;
  readonly effect: ChainEditEffect | undefined;
  readonly effectAt: Date | undefined;
}

interface Person {
  readonly key: string;
  readonly name: string;
}

interface ChainEditRequest {
  readonly id: string;
  readonly person: Person;
  readonly idempotencyKey: string;
  readonly now: Date;
}

export type ChainEditRefusal = 'ALREADY_PROPOSED' | 'NOT_PROPOSED' | 'SAME_PERSON' | 'PROPOSED_BY_ANOTHER';

/** What the feeds state is version 1 of a chain and stands in no row. */
export const FED_VERSION = 1;
/** Taken while a version is given, so that no two edits of a chain get the same. */
const LOCK = 7_001;

/** Edits of chains: proposed by one person, decided by another, each approval the next version of its chain. */
export class ChainEditStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Proposes an edit, one at a time for what it is about. The same idempotency key gives the same edit again. */
  async propose(
    proposal: ChainEditProposal,
    { person, idempotencyKey, now }: Omit<ChainEditRequest, 'id'>,
  ): Promise<{ edit: ChainEdit } | { refused: ChainEditRefusal }> {
    const [made] = await this.#database.query(
      `INSERT INTO chain_edit (idempotency_key, chain_key, kind, subject, party_key, link_key, to_link_key, roles, name, roles_before,
                               link_name, to_link_name, evidence, proposed_by_key, proposed_by_name, proposed_at, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'PROPOSED')
       ON CONFLICT DO NOTHING RETURNING *`,
      [
        idempotencyKey,
        proposal.chainKey,
        proposal.kind,
        subjectOf(proposal),
        proposal.partyKey ?? null,
        proposal.linkKey,
        proposal.toLinkKey ?? null,
        [...proposal.roles],
        proposal.name ?? null,
        [...proposal.rolesBefore],
        proposal.linkName ?? null,
        proposal.toLinkName ?? null,
        proposal.evidence,
        person.key,
        person.name,
        now,
      ],
    );
    if (made !== undefined) return { edit: toEdit(made) };
    const earlier = await this.findByRequest(idempotencyKey);
    return earlier === undefined ? { refused: 'ALREADY_PROPOSED' } : { edit: earlier };
  }

  /** What was proposed under an idempotency key. */
  async findByRequest(idempotencyKey: string): Promise<ChainEdit | undefined> {
    const [row] = await this.#database.query('SELECT * FROM chain_edit WHERE idempotency_key = $1', [
      idempotencyKey,
    ]);
    return row === undefined ? undefined : toEdit(row);
  }

  /** Approves a proposal, which makes the next version of its chain, or rejects it; whoever proposed it may not. */
  review(
    request: ChainEditRequest,
    decision: { readonly isApproved: boolean; readonly reason: string },
  ): Promise<ChainEditRefusal | undefined> {
    return this.#decide(request, 'chainEditReview', async (statements, edit) => {
      if (edit.proposedBy.key === request.person.key) return 'SAME_PERSON';
      const { id, person, now } = request;
      const version = decision.isApproved ? await nextVersion(statements, edit.chainKey) : null;
      await statements.query(
        `UPDATE chain_edit SET status = $2, reviewed_by_key = $3, reviewed_by_name = $4, decided_at = $5, reason = $6, version = $7
          WHERE id = $1`,
        [
          id,
          decision.isApproved ? 'APPROVED' : 'REJECTED',
          person.key,
          person.name,
          now,
          decision.reason,
          version,
        ],
      );
      return undefined;
    });
  }

  /** Takes one's own proposal back. */
  withdraw(request: ChainEditRequest): Promise<ChainEditRefusal | undefined> {
    return this.#decide(request, 'chainEditWithdraw', async (statements, edit) => {
      if (edit.proposedBy.key !== request.person.key) return 'PROPOSED_BY_ANOTHER';
      await statements.query(`UPDATE chain_edit SET status = 'WITHDRAWN', decided_at = $2 WHERE id = $1`, [
        request.id,
        request.now,
      ]);
      return undefined;
    });
  }

  async findById(id: string): Promise<ChainEdit | undefined> {
    if (!/^\d{1,18}$/.test(id)) return undefined;
    const [row] = await this.#database.query('SELECT * FROM chain_edit WHERE id = $1', [id]);
    return row === undefined ? undefined : toEdit(row);
  }

  /** What waits for a review, oldest first. */
  async pending(chainKey: string): Promise<ChainEdit[]> {
    const rows = await this.#database.query(
      `SELECT * FROM chain_edit WHERE chain_key = $1 AND status = 'PROPOSED' ORDER BY id`,
      [chainKey],
    );
    return rows.map(toEdit);
  }

  /** What was decided, latest first, with how many there are and the version that the chain has. */
  async history(
    chainKey: string,
    first: number,
  ): Promise<{ items: ChainEdit[]; total: number; version: number }> {
    const decided = `chain_key = $1 AND status <> 'PROPOSED'`;
    const [[count], rows] = await Promise.all([
      this.#database.query(
        `SELECT count(*)::int AS total, max(version) AS version FROM chain_edit WHERE ${decided}`,
        [chainKey],
      ),
      this.#database.query(
        `SELECT * FROM chain_edit WHERE ${decided} ORDER BY decided_at DESC, id DESC LIMIT ${Math.trunc(first)}`,
        [chainKey],
      ),
    ]);
    return {
      items: rows.map(toEdit),
      total: count.total as number,
      version: (count.version as number | null) ?? FED_VERSION,
    };
  }

  /** The key of the link that was removed last from a chain under a name, so that it can come back as itself. */
  async findRemovedLink(chainKey: string, name: string): Promise<string | undefined> {
    const [row] = await this.#database.query(
      `SELECT link_key FROM chain_edit WHERE chain_key = $1 AND kind = 'REMOVE_LINK' AND link_name = $2 AND status = 'APPROVED'
        ORDER BY version DESC LIMIT 1`,
      [chainKey, name],
    );
    return row?.link_key as string | undefined;
  }

  /** Every approved edit of every chain, in the order of the decisions. */
  async approved(): Promise<ChainEdit[]> {
    const rows = await this.#database.query(
      `SELECT * FROM chain_edit WHERE status = 'APPROVED' ORDER BY decided_at, version, id`,
    );
    return rows.map(toEdit);
  }

  /** Notes what edits did to the graph. */
  async noteEffects(effects: ReadonlyMap<string, ChainEditEffect>, at: Date): Promise<void> {
    for (const [id, effect] of effects) {
      await this.#database.query('UPDATE chain_edit SET effect = $2, effect_at = $3 WHERE id = $1', [
        id,
        effect,
        at,
      ]);
    }
  }

  /** Decides on a proposal once; the same idempotency key gets the same answer again and does nothing. */
  #decide(
    { id, idempotencyKey, now }: ChainEditRequest,
    operation: string,
    work: (statements: Statements, edit: ChainEdit) => Promise<ChainEditRefusal | undefined>,
  ): Promise<ChainEditRefusal | undefined> {
    return once(
      this.#database,
      { idempotencyKey, operation, subject: id, now },
      async (statements): Promise<ChainEditRefusal | undefined> => {
        if (!/^\d{1,18}$/.test(id)) return 'NOT_PROPOSED';
        const [row] = await statements.query('SELECT * FROM chain_edit WHERE id = $1 FOR UPDATE', [id]);
        return row?.status === 'PROPOSED' ? work(statements, toEdit(row)) : 'NOT_PROPOSED';
      },
    );
  }
}

/** What a proposal is about: two for the same thing would contradict each other. */
function subjectOf({ kind, chainKey, partyKey, linkKey, toLinkKey, name }: ChainEditProposal): string {
  if (partyKey !== undefined) return `member ${partyKey} ${linkKey}`;
  if (kind === 'ADD_FEED' || kind === 'REMOVE_FEED') return `feed ${linkKey} ${toLinkKey}`;
  return kind === 'ADD_LINK' ? `new link ${chainKey} ${name}` : `link ${linkKey}`;
}

async function nextVersion(statements: Statements, chainKey: string): Promise<number> {
  await statements.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  const [{ last }] = await statements.query(
    'SELECT max(version) AS last FROM chain_edit WHERE chain_key = $1',
    [chainKey],
  );
  return Number(last ?? FED_VERSION) + 1;
}

function toEdit(row: Row): ChainEdit {
  const text = (name: string): string | undefined => (row[name] as string | null) ?? undefined;
  return {
    id: String(row.id),
    chainKey: row.chain_key as string,
    kind: row.kind as ChainEditKind,
    partyKey: text('party_key'),
    linkKey: row.link_key as string,
    toLinkKey: text('to_link_key'),
    roles: row.roles as ChainRole[],
    name: text('name'),
    rolesBefore: row.roles_before as ChainRole[],
    linkName: text('link_name'),
    toLinkName: text('to_link_name'),
    evidence: row.evidence as string,
    proposedBy: { key: row.proposed_by_key as string, name: row.proposed_by_name as string },
    proposedAt: row.proposed_at as Date,
    status: row.status as ChainEditStatus,
    reviewedBy: text('reviewed_by_name'),
    decidedAt: (row.decided_at as Date | null) ?? undefined,
    reason: row.reason as string,
    version: (row.version as number | null) ?? undefined,
    effect: text('effect') as ChainEditEffect | undefined,
    effectAt: (row.effect_at as Date | null) ?? undefined,
  };
}
