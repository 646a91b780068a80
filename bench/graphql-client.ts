import { parentPort, workerData } from 'node:worker_threads';

/** A client in a thread of its own: sends each request and waits for the whole answer, as another system would. */
export interface ClientOrder {
  readonly url: string;
  readonly query: string;
  readonly variables: readonly object[];
}

/** What came back for one request. */
export interface ClientAnswer {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly parties: number;
  readonly relationships: number;
}

const { url, query, variables } = workerData as ClientOrder;
const answers: ClientAnswer[] = [];
for (const given of variables) {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', Authorization: 'Demo risk' },
    body: JSON.stringify({ query, variables: given }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - start;
  const { data, errors } = JSON.parse(text);
  if (errors !== undefined) throw new Error(errors[0].message);
  const { items, relationships } = data.neighbourhood;
  answers.push({
    milliseconds,
    bytes: text.length,
    parties: items.length,
    relationships: relationships.length,
  });
}
parentPort?.postMessage(answers);
