import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { OpeningRef } from '../state/opening-key.ts';

export type PanelTab = 'overview' | 'owners' | 'relationships' | 'opportunities' | 'group' | 'similar';

interface Panel {
  tab: PanelTab;
  /** On a phone the panel is a sheet that is up or down. */
  open: boolean;
  /** Which kind of relationships is listed. */
  opening: OpeningRef | null;
  setTab: (tab: PanelTab) => void;
  setOpen: (open: boolean) => void;
  setOpening: (opening: OpeningRef | null) => void;
  showParty: () => void;
  showRelationships: (opening: OpeningRef) => void;
}

const PanelContext = createContext<Panel | null>(null);

/** Which part of the details is open; others open it too, since every number is a door. */
export function PanelProvider({ children }: { children: ReactNode }) {
  const [tab, setTab] = useState<PanelTab>('overview');
  const [open, setOpen] = useState(false);
  const [opening, setOpening] = useState<OpeningRef | null>(null);
  const value = useMemo<Panel>(
    () => ({
      tab,
      open,
      opening,
      setTab,
      setOpen,
      setOpening,
      showParty: () => {
        setTab('overview');
        setOpen(true);
      },
      showRelationships: (next) => {
        setTab('relationships');
        setOpening(next);
        setOpen(true);
      },
    }),
    [tab, open, opening],
  );
  return <PanelContext value={value}>{children}</PanelContext>;
}

export function usePanel(): Panel {
  const value = useContext(PanelContext);
  if (!value) throw new Error('usePanel outside PanelProvider');
  return value;
}
