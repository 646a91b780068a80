/** A row of any feed, as its columns were read. */
export type FeedRow = Readonly<Record<string, string | number | boolean | undefined>>;
