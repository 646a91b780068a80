/** Values of the column `directionCode` of HAS_GOODS_EVENT. */
export const GOODS_EVENT_DIRECTIONS = { UP: 1, DOWN: 2 } as const;

export type GoodsEventDirection = keyof typeof GOODS_EVENT_DIRECTIONS;

/** The direction of a code; undefined when it is none of ours. */
export function goodsEventDirectionOf(code: number): GoodsEventDirection | undefined {
  return (Object.keys(GOODS_EVENT_DIRECTIONS) as GoodsEventDirection[]).find(
    (direction) => GOODS_EVENT_DIRECTIONS[direction] === code,
  );
}
