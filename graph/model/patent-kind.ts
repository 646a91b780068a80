/** Values of the column `kindCode` of HOLDS_PATENT. */
export const PATENT_KINDS = { INVENTION: 1, UTILITY_MODEL: 2, DESIGN: 3 } as const;

export type PatentKind = keyof typeof PATENT_KINDS;

/** The kind of a code; undefined when it is none of ours. */
export function patentKindOf(code: number): PatentKind | undefined {
  return (Object.keys(PATENT_KINDS) as PatentKind[]).find((kind) => PATENT_KINDS[kind] === code);
}
