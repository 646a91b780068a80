import type { SearchHit } from '../../../graph/neo4j/search-text-index.ts';
import type { MatchKind } from '../../__generated__/resolver-types.ts';

export interface HitMatch {
  readonly matchedOn: MatchKind;
  readonly matchedText: string;
  readonly score: number;
  /** True when it was the full name that was hit. */
  readonly isFullName: boolean;
}

type HitText = SearchHit['texts'][number];

const CODE_KINDS: Readonly<Record<string, MatchKind>> = {
  CREDIT_CODE: 'CREDIT_CODE',
  IDENTIFIER: 'IDENTIFIER',
  SOURCE_ID: 'SOURCE_ID',
};
const NAME_KINDS: Readonly<Record<string, MatchKind>> = {
  FULL: 'FULL_NAME',
  SHORT: 'SHORT_NAME',
  FORMER: 'FORMER_NAME',
  FOREIGN: 'FOREIGN_NAME',
};
const HAN = /\p{Script=Han}/u;

/** Why a hit matches, by the strongest reason; undefined when it only seemed to. */
export function rankHit(text: string, hit: SearchHit): HitMatch | undefined {
  const wanted = normalise(text);
  let best: HitMatch | undefined;
  for (const candidate of hit.texts) {
    const match =
      CODE_KINDS[candidate.kind] === undefined ? rankName(wanted, candidate) : rankCode(wanted, candidate);
    if (match !== undefined && (best === undefined || match.score > best.score)) best = match;
  }
  return best;
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

/** How much of the whole was typed: a short name half typed ranks above a long one of which the same was typed. */
function coverage(part: string, whole: string): number {
  return Math.min(1, part.length / Math.max(whole.length, 1));
}

function rankCode(wanted: string, { kind, text }: HitText): HitMatch | undefined {
  const code = normalise(text);
  const bare = code.slice(code.lastIndexOf(':') + 1);
  const isWhole = code === wanted || bare === wanted;
  if (!isWhole && !code.startsWith(wanted) && !bare.startsWith(wanted)) return undefined;
  const base = kind === 'SOURCE_ID' ? 0.6 : 0.75;
  return {
    matchedOn: CODE_KINDS[kind],
    matchedText: text,
    score: isWhole ? 0.98 : base + 0.1 * coverage(wanted, code),
    isFullName: false,
  };
}

function rankName(wanted: string, candidate: HitText): HitMatch | undefined {
  const name = normalise(candidate.text);
  const named = { matchedText: candidate.text, isFullName: candidate.kind === 'FULL' };
  const kind = NAME_KINDS[candidate.kind] ?? 'FULL_NAME';
  if (name === wanted) return { ...named, matchedOn: kind, score: kind === 'FORMER_NAME' ? 0.93 : 0.98 };
  const part = coverage(wanted, name);
  if (name.startsWith(wanted)) return { ...named, matchedOn: partKind(kind), score: 0.8 + 0.1 * part };
  if (name.includes(wanted)) return { ...named, matchedOn: partKind(kind), score: 0.7 + 0.1 * part };
  if (HAN.test(wanted)) return undefined;
  return rankTyping(wanted, candidate, named);
}

/** A part of the full name is a name part; a part of another name is still that name. */
function partKind(kind: MatchKind): MatchKind {
  return kind === 'FULL_NAME' ? 'NAME_PART' : kind;
}

function rankTyping(
  wanted: string,
  { pinyin, initials }: HitText,
  named: { matchedText: string; isFullName: boolean },
): HitMatch | undefined {
  if (initials === wanted) return { ...named, matchedOn: 'INITIALS', score: 0.9 };
  if (pinyin === wanted) return { ...named, matchedOn: 'PINYIN', score: 0.92 };
  if (pinyin?.startsWith(wanted)) {
    return { ...named, matchedOn: 'PINYIN', score: 0.65 + 0.1 * coverage(wanted, pinyin) };
  }
  if (initials?.startsWith(wanted)) {
    return { ...named, matchedOn: 'INITIALS', score: 0.6 + 0.1 * coverage(wanted, initials) };
  }
  return undefined;
}
