/** A card as JSON, as far as the form edits it; whatever else is in it is kept. */
export interface EditedCard {
  readonly classes: readonly EditedClass[];
  readonly indicators: readonly EditedIndicator[];
}

export interface EditedClass {
  readonly id: string;
  readonly name: Words;
  readonly points: number;
}

export interface EditedIndicator {
  readonly id: string;
  readonly classId: string;
  readonly name: Words;
  readonly points: number;
  readonly unit: string;
  readonly scoring: EditedScoring;
}

export type EditedScoring =
  | {
      readonly method: 'LINEAR';
      readonly knots: readonly { readonly value: number; readonly points: number }[];
    }
  | {
      readonly method: 'CATEGORY';
      readonly categories: readonly { readonly id: string; readonly name: Words; readonly points: number }[];
    }
  | { readonly method: 'PERCENTILE' }
  | { readonly method: 'LOG_SATURATION'; readonly fullAt: number };

interface Words {
  readonly zh: string;
  readonly en: string;
}

type Step = string | number;

/** `indicators[3].scoring.knots[2].value` as steps. */
export function stepsOf(place: string): Step[] {
  return [...place.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The same card with one thing at a place changed. */
export function setAt<T>(card: T, place: string, value: unknown): T {
  return replace(card, stepsOf(place), value) as T;
}

function replace(whole: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((item, index) => (index === step ? replace(item, rest, value) : item));
  const object = whole as Record<string, unknown>;
  return { ...object, [step]: replace(object[step], rest, value) };
}

/** A knot more, half-way between the last two. */
export function withKnot(card: EditedCard, index: number): EditedCard {
  const { scoring } = card.indicators[index]!;
  if (scoring.method !== 'LINEAR') return card;
  const [before, last] = scoring.knots.slice(-2);
  if (!before || !last) return card;
  const middle = { value: (before.value + last.value) / 2, points: (before.points + last.points) / 2 };
  return setAt(card, `indicators[${index}].scoring.knots`, [...scoring.knots.slice(0, -1), middle, last]);
}

/** A knot less; the last two stay. */
export function withoutKnot(card: EditedCard, index: number, knot: number): EditedCard {
  const { scoring } = card.indicators[index]!;
  if (scoring.method !== 'LINEAR' || scoring.knots.length <= 2) return card;
  return setAt(
    card,
    `indicators[${index}].scoring.knots`,
    scoring.knots.filter((_, at) => at !== knot),
  );
}

/** Where two cards differ, by the place of what differs. */
export function differences(before: unknown, after: unknown, place = ''): string[] {
  if (Object.is(before, after)) return [];
  const isBranch = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  if (!isBranch(before) || !isBranch(after)) return [place];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const isList = Array.isArray(before) || Array.isArray(after);
  return [...keys].flatMap((key) =>
    differences(
      before[key],
      after[key],
      isList ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`,
    ),
  );
}
