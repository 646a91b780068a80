import { isValid, type ReadBank, type Row } from './read-bank.ts';

/** Votes as whole billionths, owner by owned. */
type VoteMap = Map<string, Map<string, number>>;

/** For every party that controls something: all it controls, by the fixpoint over votes above one half. */
export function findControl(bank: ReadBank): Map<string, Set<string>> {
  const votes = readVotes(bank);
  const found = new Map<string, Set<string>>();
  for (const start of votes.keys()) {
    const controlled = controlledBy(start, votes);
    if (controlled.size > 0) found.set(start, controlled);
  }
  return found;
}

/**
 * Groups of two or more enterprises under one party that nobody controls, the controller included if it is one. A State body is
 * left out as a controller, so that each firm directly below it starts a group of its own.
 */
export function findGroups(control: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const others = [...control].filter(([controller]) => !controller.startsWith('STATE '));
  const controlled = new Set(others.flatMap(([, below]) => [...below]));
  const groups = new Map<string, Set<string>>();
  for (const [controller, below] of others) {
    if (controlled.has(controller)) continue;
    const members = new Set(below);
    if (controller.startsWith('ENTERPRISE ')) members.add(controller);
    if (members.size >= 2) groups.set(controller, members);
  }
  return groups;
}

function controlledBy(start: string, votes: VoteMap): Set<string> {
  const commanded = new Map<string, number>();
  const found = new Set<string>([start]);
  const queue = [start];
  for (let party = queue.pop(); party !== undefined; party = queue.pop()) {
    for (const [owned, share] of votes.get(party) ?? []) {
      if (found.has(owned)) continue;
      commanded.set(owned, (commanded.get(owned) ?? 0) + share);
      if (commanded.get(owned)! <= 500_000_000) continue;
      found.add(owned);
      queue.push(owned);
    }
  }
  found.delete(start);
  return found;
}

function readVotes(bank: ReadBank): VoteMap {
  const current = bank.rows.ownerships.filter((row) => isValid(bank, row));
  const treasury = new Map(
    current
      .filter((row) => row.ownerKind === 'ENTERPRISE' && row.ownerId === row.ownedId)
      .map((row) => [row.ownedId, readShare(row.share)]),
  );
  const votes: VoteMap = new Map();
  for (const row of current) {
    if (row.ownerKind === 'ENTERPRISE' && row.ownerId === row.ownedId) continue;
    const owner = row.role === 'NOMINEE' ? `PERSON ${row.nominatorId}` : `${row.ownerKind} ${row.ownerId}`;
    const share = readVotingShare(row) / (1 - (treasury.get(row.ownedId) ?? 0) / 1e9);
    if (!votes.has(owner)) votes.set(owner, new Map());
    votes.get(owner)!.set(`ENTERPRISE ${row.ownedId}`, Math.round(share));
  }
  return votes;
}

function readVotingShare(row: Row): number {
  return readShare(row.votingShare || row.share || row.shareMin || '0');
}

/** A fraction or a percentage with its sign, as whole billionths. */
export function readShare(text: string): number {
  return Math.round(text.endsWith('%') ? Number(text.slice(0, -1)) * 1e7 : Number(text) * 1e9);
}
