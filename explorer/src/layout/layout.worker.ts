import { computeLayout } from './compute-layout.ts';
import type { LayoutRequest } from './layout-request.ts';

self.addEventListener('message', async (message: MessageEvent<{ id: number; request: LayoutRequest }>) => {
  const { id, request } = message.data;
  try {
    self.postMessage({ id, positions: await computeLayout(request) });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
});
