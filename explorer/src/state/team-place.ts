export const teamLists = ['UNCLAIMED', 'CLAIMED', 'OVERDUE', 'WON', 'REACHED', 'HANDOVER'] as const;
const funnelSteps = ['FOUND', 'CLAIMED', 'CONTACTED', 'QUALIFIED', 'PROPOSED', 'WON'] as const;

/** What is open beside the workbench: the rows behind a figure of the team, or the form to hand somebody's work over. */
export interface TeamPlace {
  readonly list: (typeof teamLists)[number];
  readonly step: (typeof funnelSteps)[number] | null;
  /** Whose; null is the whole team's, and one's own where work is handed over. */
  readonly employee: string | null;
}

/** `OVERDUE`, `CLAIMED~E17`, `REACHED~WON`: as a link carries it. */
export function formatTeam({ list, step, employee }: Partial<TeamPlace> & Pick<TeamPlace, 'list'>): string {
  return [list, step ?? employee].filter(Boolean).join('~');
}

/** Reads what a link carries; null where it is nothing of the team. */
export function parseTeam(text: string | null): TeamPlace | null {
  const [name, rest] = (text ?? '').split('~');
  const list = teamLists.find((one) => one === name);
  if (!list) return null;
  if (list !== 'REACHED') return { list, step: null, employee: rest || null };
  return { list, step: funnelSteps.find((one) => one === rest) ?? 'FOUND', employee: null };
}
