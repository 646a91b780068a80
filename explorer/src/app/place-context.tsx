import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { formatPlace, type Place, parsePlace } from '../state/place.ts';

interface Places {
  place: Place;
  /** Goes somewhere: the back button returns. */
  go: (change: Partial<Place>) => void;
  /** Says where one already is: the address follows, the history does not grow. */
  mirror: (place: Place) => void;
}

const PlaceContext = createContext<Places | null>(null);

/** The address bar as state. */
export function PlaceProvider({ initial, children }: { initial: Place; children: ReactNode }) {
  const [place, setPlace] = useState(initial);
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((change: Partial<Place>) => {
    setPlace((old) => {
      const next = { ...old, ...change };
      queueMicrotask(() => {
        if (location.search !== formatPlace(next))
          history.pushState(null, '', formatPlace(next) || location.pathname);
      });
      return next;
    });
  }, []);
  const mirror = useCallback((next: Place) => {
    setPlace((old) => (formatPlace(old) === formatPlace(next) ? old : next));
    if (location.search !== formatPlace(next))
      history.replaceState(null, '', formatPlace(next) || location.pathname);
  }, []);
  const value = useMemo(() => ({ place, go, mirror }), [place, go, mirror]);
  return <PlaceContext value={value}>{children}</PlaceContext>;
}

export function usePlace(): Places {
  const places = useContext(PlaceContext);
  if (!places) throw new Error('usePlace outside PlaceProvider');
  return places;
}

/** A fresh look at a party: nothing expanded, nothing folded. */
export function freshPlace(change: Partial<Place>): Partial<Place> {
  return {
    page: 'graph',
    expansions: [],
    folded: [],
    moved: [],
    opportunity: null,
    selected: null,
    ...change,
  };
}
