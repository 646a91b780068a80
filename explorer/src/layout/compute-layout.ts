import { layoutCompass } from './compass-layout.ts';
import type { LayoutRequest, Positions } from './layout-request.ts';
import { placeAround } from './place-around.ts';

/** The layout of a request; the heavier ones are fetched only when a view needs them. */
export async function computeLayout(request: LayoutRequest): Promise<Positions> {
  if (request.type === 'around') return placeAround(request.placed, request.nodes);
  const { view, subject, nodes, edges } = request;
  if (view === 'ownership') {
    const { layoutLayered } = await import('./layered-layout.ts');
    return layoutLayered(subject, nodes, edges);
  }
  if (view === 'guarantee' && nodes.length > 2) {
    const { layoutForce } = await import('./force-layout.ts');
    return layoutForce(subject, nodes, edges);
  }
  return layoutCompass(subject, nodes, edges, {
    columnMax: view === 'supply' ? 14 : 12,
    narrow: request.aspect < 0.8,
  });
}
