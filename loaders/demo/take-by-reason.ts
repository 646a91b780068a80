/** Takes up to `count` items, one of every reason in turn, those of a reason in the order given. */
export function takeByReason<T extends { readonly reason: string }>(items: readonly T[], count: number): T[] {
  const queues = [...Map.groupBy(items, ({ reason }) => reason).values()];
  const rounds = queues.reduce((most, queue) => Math.max(most, queue.length), 0);
  const taken: T[] = [];
  for (let round = 0; round < rounds && taken.length < count; round += 1) {
    for (const queue of queues) {
      if (round < queue.length && taken.length < count) taken.push(queue[round]);
    }
  }
  return taken;
}
