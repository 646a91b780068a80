import { CLOSE_REASONS } from '../../scoring/learning/close-reasons.ts';
import type { Stage } from '../../scoring/pool/stages.ts';
import type { OpportunitySource } from '../sources.ts';
import type { Row } from './database.ts';

const REFUSALS = CLOSE_REASONS.filter(({ isRefusal }) => isRefusal).map(({ code }) => `'${code}'`);
/** Outcomes by which a customer declined the product of the opportunity `s`. */
export const REFUSED_OUTCOMES = `FROM opportunity_outcome r JOIN opportunity s ON s.id = r.opportunity_id
  WHERE r.outcome = 'LOST' AND r.reason IN (${REFUSALS.join(', ')})`;

/** What a list or a single read selects, for `toOpportunity`; when the subject declined the product is read for the rows of a page alone. */
export const OPPORTUNITY_COLUMNS = `o.*, c.employee_name, c.employee_key, c.claimed_at, c.stage, c.active_at, c.expected_fen, c.protected_until,
  (SELECT max(r.closed_at) ${REFUSED_OUTCOMES} AND s.subject_key = o.subject_key AND s.product = o.product) AS refused_at`;
export const OPPORTUNITY_TABLES =
  'FROM opportunity o LEFT JOIN opportunity_claim c ON c.opportunity_id = o.id';

/** An opportunity of a row. */
export function toOpportunity(row: Row): OpportunitySource {
  return {
    id: row.id as string,
    rule: row.rule as string,
    rules: row.rules as string[],
    type: row.type as OpportunitySource['type'],
    status: row.status as OpportunitySource['status'],
    subjectKey: row.subject_key as string,
    viaKey: (row.via_key as string | null) ?? undefined,
    product: row.product as string,
    score: row.score as number,
    learned: (row.learned as OpportunitySource['learned'] | null) ?? undefined,
    parts: row.parts as OpportunitySource['parts'],
    unknownParts: row.unknown_parts as string[],
    details: row.details as OpportunitySource['details'],
    gate: row.gate as OpportunitySource['gate'],
    refusedAt: (row.refused_at as Date | null) ?? undefined,
    audience: row.audience as OpportunitySource['audience'],
    evidence: row.evidence as OpportunitySource['evidence'],
    evidenceTotal: row.evidence_total as number,
    also: row.also as OpportunitySource['also'],
    memberKeys: row.member_keys as string[],
    foundAt: row.found_at as Date,
    withdrawnAt: (row.withdrawn_at as Date | null) ?? undefined,
    expiresOn: (row.expires_on as string | null) ?? undefined,
    claim:
      row.claimed_at === null
        ? undefined
        : {
            employee: row.employee_name as string,
            employeeKey: row.employee_key as string,
            claimedAt: row.claimed_at as Date,
            stage: row.stage as Stage,
            activeAt: (row.active_at as Date | null) ?? (row.claimed_at as Date),
            expectedFen: row.expected_fen === null ? undefined : Number(row.expected_fen),
            protectedUntil: (row.protected_until as string | null) ?? undefined,
          },
  };
}
