import type { CanvasDoc, Link, Opening, Party } from './canvas-types.ts';
import type { PartyKey } from './party-key.ts';

/** Parties, links and openings for tests, with everything that does not matter left plain. */
export function party(key: PartyKey, change: Partial<Party> = {}): Party {
  const name = key.slice(key.indexOf(':') + 1);
  return {
    key,
    kind: key.startsWith('PERSON') ? 'PERSON' : key.startsWith('UNKNOWN') ? 'UNKNOWN' : 'ENTERPRISE',
    name,
    shortName: name,
    access: 'FULL',
    isCustomer: false,
    foreign: false,
    industry: null,
    region: null,
    manager: null,
    orgUnit: null,
    ...change,
  };
}

export function link(subject: PartyKey, object: PartyKey, change: Partial<Link> = {}): Link {
  return {
    key: `${subject}>${object}`,
    kind: 'SUPPLIES',
    subject,
    object,
    amountFen: null,
    outstandingFen: null,
    share: null,
    low: null,
    high: null,
    label: null,
    confidence: null,
    evidenceSource: null,
    validFrom: null,
    through: [],
    ...change,
  };
}

export function opening(of: PartyKey, links: Link[], change: Partial<Opening> = {}): Opening {
  return {
    of,
    kind: 'SUPPLIES',
    side: 'OBJECT',
    links: links.map(({ key }) => key),
    total: null,
    hidden: null,
    cursor: null,
    base: true,
    grown: false,
    ...change,
  };
}

export function doc(subject: PartyKey, openings: Opening[], change: Partial<CanvasDoc> = {}): CanvasDoc {
  return {
    subject,
    view: 'supply',
    depth: 1,
    includePossible: false,
    openings,
    folded: [],
    extraParties: [],
    extraLinks: [],
    controlLinks: [],
    evidence: null,
    positions: {},
    moved: [],
    ...change,
  };
}
