import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CommunitiesOfDocument, type CommunitiesOfQuery } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { type PartyKey, parsePartyKey, partyKey } from '../state/party-key.ts';
import { useCanvas } from './canvas-context.tsx';

export interface ShownCommunity {
  id: string;
  name: string;
  /** Of those on the canvas. */
  parties: PartyKey[];
  colour: string;
}

/** Pale enough that words stay readable over them; who belongs to a seventh community has none. */
const colours = ['#c58be0', '#4fc1a6', '#e88b9b', '#8fb64a', '#f0a35e', '#7f9cf5'];
const partiesMax = 500;
const none: ShownCommunity[] = [];

/** The communities of what is on the canvas, where they are wanted: those with two parties at least. */
export function useCommunities(): ShownCommunity[] {
  const { place } = usePlace();
  const { visible } = useCanvas();
  const parties = useMemo(
    () => (visible?.parties ?? []).flatMap((key) => parsePartyKey(key) ?? []).slice(0, partiesMax),
    [visible],
  );
  const [{ data }] = useQuery({
    query: CommunitiesOfDocument,
    variables: { parties },
    pause: !place.communities || parties.length === 0,
  });
  return useMemo(() => (place.communities && data ? toShown(data) : none), [place.communities, data]);
}

function toShown(data: CommunitiesOfQuery): ShownCommunity[] {
  return data.communitiesOf
    .filter(({ parties }) => parties.length > 1)
    .slice(0, colours.length)
    .map(({ community, parties }, at) => ({
      id: community.id,
      name: community.name,
      parties: parties.map(partyKey),
      colour: colours[at]!,
    }));
}
