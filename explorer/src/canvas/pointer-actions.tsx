import type { EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { isOpeningKey, parseOpeningKey } from '../state/opening-key.ts';
import { useCanvas } from './canvas-context.tsx';
import { useStage } from './stage.tsx';

export interface Pointed {
  id: string;
  link: boolean;
  x: number;
  y: number;
}

interface Props {
  onMenu: (pointed: Pointed | null) => void;
  onHover: (pointed: Pointed | null) => void;
}

/** A click on a group node brings more, a double click expands, the right button shows what else there is. */
export function PointerActions({ onMenu, onHover }: Props) {
  const cy = useStage();
  const { actions } = useCanvas();
  useEffect(() => {
    const at = (event: EventObject): Pointed => ({
      id: event.target.id(),
      link: event.target.isEdge(),
      x: event.renderedPosition?.x ?? 0,
      y: event.renderedPosition?.y ?? 0,
    });
    const tap = (event: EventObject) => {
      const opening = parseOpeningKey(event.target.id());
      if (opening) void actions.expand(opening);
    };
    const open = (event: EventObject) => {
      if (!isOpeningKey(event.target.id())) void actions.expandParty(event.target.id());
    };
    const menu = (event: EventObject) => {
      onHover(null);
      onMenu(at(event));
    };
    const over = (event: EventObject) => {
      if (event.target.isEdge()) event.target.addClass('hover');
      cy.container()!.style.cursor = 'pointer';
      onHover(at(event));
    };
    const out = (event: EventObject) => {
      if (event.target.isEdge()) event.target.removeClass('hover');
      cy.container()!.style.cursor = '';
      onHover(null);
    };
    const away = (event: EventObject) => {
      if (event.target === cy || event.type === 'viewport') {
        onMenu(null);
        onHover(null);
      }
    };
    cy.on('tap', 'node', tap);
    cy.on('dbltap', 'node', open);
    cy.on('cxttap taphold', 'node', menu);
    cy.on('mouseover', 'node, edge', over);
    cy.on('mouseout', 'node, edge', out);
    cy.on('grab', 'node', () => onHover(null));
    cy.on('tap viewport', away);
    return () => {
      cy.off('tap', 'node', tap);
      cy.off('dbltap', 'node', open);
      cy.off('cxttap taphold', 'node', menu);
      cy.off('mouseover', 'node, edge', over);
      cy.off('mouseout', 'node, edge', out);
      cy.off('tap viewport', away);
    };
  }, [cy, actions, onMenu, onHover]);
  return null;
}
