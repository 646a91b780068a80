interface Dated {
  readonly id: string;
  readonly name: string;
  readonly dueOn: string | null;
}

interface DatedPlan {
  readonly content: { readonly materials: readonly Dated[]; readonly milestones: readonly Dated[] };
  readonly ticks: readonly { readonly lineId: string }[];
}

/** The earliest date of a material or a milestone that is still open. */
export function nextDate({ content, ticks }: DatedPlan): { name: string; on: string } | null {
  const done = new Set(ticks.map(({ lineId }) => lineId));
  const open = [...content.milestones, ...content.materials].flatMap(({ id, name, dueOn }) =>
    dueOn === null || done.has(id) ? [] : [{ name, on: dueOn }],
  );
  return open.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null;
}
