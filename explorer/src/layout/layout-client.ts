import type { LayoutRequest, Positions } from './layout-request.ts';

type Reply = { id: number; positions: Positions } | { id: number; error: string };

const waiting = new Map<
  number,
  { resolve: (positions: Positions) => void; reject: (error: Error) => void }
>();
let worker: Worker | undefined;
let last = 0;

/** Asks the worker for positions; the page stays responsive however large the picture is. */
export function requestLayout(request: LayoutRequest): Promise<Positions> {
  worker ??= startWorker();
  const id = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker!.postMessage({ id, request });
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (message: MessageEvent<Reply>) => {
    const reply = message.data;
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('positions' in reply) asked?.resolve(reply.positions);
    else asked?.reject(new Error(`layout failed: ${reply.error}`));
  });
  started.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(`layout worker failed: ${event.message}`));
    waiting.clear();
    worker = undefined;
  });
  return started;
}
