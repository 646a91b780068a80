/** Nearer or farther, the middle staying where it is. */
export function zoomBy(factor: number): void {
  const cy = window.proxima?.cy;
  if (cy) cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
