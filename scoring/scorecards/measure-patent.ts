import type { Day } from '../../graph/model/day.ts';
import { addYears } from './add-years.ts';
import { computeGenerality } from './compute-generality.ts';
import { ipcSubclasses } from './ipc.ts';
import type { PatentCitation, PatentRecord } from './patent-record.ts';

/** What is counted of a patent; undefined is not known. */
export interface PatentMeasures {
  /** Distinct jurisdictions of the family. */
  readonly familySize: number | undefined;
  /** Distinct IPC subclasses. */
  readonly technologyCoverage: number | undefined;
  /** Distinct patents of others that cite it within five years of publication. */
  readonly forwardCitations: number | undefined;
  readonly claims: number | undefined;
  /** 0..1 over the same citations; 0 when it is known that there are none. */
  readonly generality: number | undefined;
}

/** Years from publication, the last day included, in which a citation counts. */
const CITATION_YEARS = 5;

/**
 * Measures a patent by what is known on a day.
 * Units: counts; generality 0..1. Cost: O(citations).
 * Source: OECD STI working paper 2013/03. An uncited patent has no generality there; it counts 0 here, or a patent cited once would be
 * worth less than one never cited.
 */
export function measurePatent(patent: PatentRecord, asOf: Day): PatentMeasures {
  const citations = countedCitations(patent, asOf);
  const subclasses = ipcSubclasses(patent.ipc);
  return {
    familySize: patent.familySize,
    technologyCoverage: subclasses.length === 0 ? undefined : subclasses.length,
    forwardCitations: citations?.length,
    claims: patent.claims,
    generality:
      citations?.length === 0 ? 0 : computeGenerality((citations ?? []).map((one) => one.citingIpc)),
  };
}

/** Undefined when the citations or the day of publication are not known. */
function countedCitations(
  { owner, publishedOn, citations }: PatentRecord,
  asOf: Day,
): readonly PatentCitation[] | undefined {
  if (citations === undefined || publishedOn === undefined) return undefined;
  const last = Math.min(asOf, addYears(publishedOn, CITATION_YEARS));
  const counted = citations.filter(
    ({ citingOwner, citedOn }) => citingOwner !== owner && citedOn >= publishedOn && citedOn <= last,
  );
  return [...new Map(counted.map((citation) => [citation.citingPatentId, citation])).values()];
}
