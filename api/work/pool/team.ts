import type { TeamRole } from '../../../scoring/pool/default-split.ts';
import type { Statements } from '../database.ts';

/** Who works on an opportunity, as what. */
export interface TeamMember {
  readonly role: TeamRole;
  readonly key: string;
  readonly name: string;
  readonly unitKey: string | null;
  readonly line: string | null;
}

/** What one of a team is to have of a win. */
export interface Share extends Omit<TeamMember, 'line'> {
  readonly basisPoints: number;
}

const COLUMNS = 'opportunity_id, role, employee_key, employee_name, unit_key, line';
const IN_ORDER = `role = 'LEAD' DESC, role = 'ASSIST' DESC, joined_at, employee_key`;

/** The lead first, then assistants and referrers in the order in which they came. */
export async function teamOf(statements: Statements, id: string): Promise<TeamMember[]> {
  return (await teamsOf(statements, [id])).get(id) ?? [];
}

/** Teams of several opportunities; one without anybody is not in it. */
export async function teamsOf(
  statements: Statements,
  ids: readonly string[],
): Promise<Map<string, TeamMember[]>> {
  const rows = await statements.query(
    `SELECT ${COLUMNS} FROM opportunity_member WHERE opportunity_id = ANY($1) ORDER BY ${IN_ORDER}`,
    [ids],
  );
  return Map.groupBy(
    rows.map((row) => ({
      id: row.opportunity_id as string,
      role: row.role as TeamRole,
      key: row.employee_key as string,
      name: row.employee_name as string,
      unitKey: row.unit_key as string | null,
      line: row.line as string | null,
    })),
    ({ id }) => id,
  );
}
